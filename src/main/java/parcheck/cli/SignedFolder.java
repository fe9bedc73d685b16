package parcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.evidence.Audit;
import parcheck.evidence.signature.Comparison;
import parcheck.evidence.signature.SignatureLists;
import parcheck.evidence.signature.SignatureMeasures;
import parcheck.evidence.signature.SignedDocuments;
import parcheck.evidence.signature.SignedFile;
import parcheck.evidence.signature.SignerKinds;
import parcheck.evidence.signature.TrustFolder;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;
import parcheck.paper.Words;
import parcheck.report.Recomputed;
import parcheck.report.Report;

/** The folder of signed PDFs of one audit: read once, counted, laid beside the register, listed. */
final class SignedFolder {
    private final Surroundings around;
    private final SignatureOptions options;
    private final String folder;
    private List<SignedFile> files = List.of();
    private boolean leftOpen;
    private @Nullable Comparison comparison;
    private List<Comparison.Difference> differences = List.of();

    SignedFolder(Surroundings around, SignatureOptions options, String folder) {
        this.around = around;
        this.options = options;
        this.folder = folder;
    }

    /** Reads every file of the folder, one at a time; throws UnreadableFile if there is none, or for the trust folder. */
    void read(Words words) throws UnreadableFile, IOException {
        FileSearch search = new FileSearch();
        Path path = around.folder().resolve(folder);
        if (!Files.exists(path)) {
            throw new UnreadableFile(folder, Reason.NOT_FOUND);
        }
        search.add(folder, path, false);
        if (search.items().isEmpty()) {
            throw new UnreadableFile(folder, Reason.NO_DOCUMENTS);
        }
        List<SignedFile> out = new ArrayList<>();
        try (SignedDocuments documents = new SignedDocuments(kinds(), trust(), Instant.now());
                Progress progress = Progress.of(around, words, search.items().size())) {
            for (FileSearch.Item item : search.items()) {
                out.add(documents.read(item.path(), item.name()));
                progress.step();
            }
        }
        files = List.copyOf(out);
    }

    private TrustFolder trust() throws UnreadableFile {
        String named = options.trust();
        return named == null
                ? TrustFolder.NOBODY
                : TrustFolder.read(around.folder().resolve(named), named);
    }

    private SignerKinds kinds() throws IOException {
        String named = options.signers();
        try {
            return named == null
                    ? SignerKinds.packed()
                    : SignerKinds.read(Files.readAllBytes(around.folder().resolve(named)));
        } catch (IllegalArgumentException e) {
            throw new Refusal("cli.bad-signers", named == null ? "" : named, String.valueOf(e.getMessage()));
        }
    }

    /** Lays the register of outgoing documents beside the files. */
    void hold(Audit audit) throws SQLException {
        Comparison laid = new Comparison(files);
        audit.outgoing(laid::row);
        comparison = laid;
        differences = laid.differences();
    }

    /** Figures that the folder yields where no register does: none unless it is said to be whole, and every file is clear. */
    Map<String, Recomputed> figures(Report report) {
        Map<String, Recomputed> out = options.all() ? SignatureMeasures.of(files, folder, report) : Map.of();
        leftOpen = options.all() && out.isEmpty();
        return out;
    }

    List<String> write(Path to, Words words) throws IOException {
        return new SignatureLists(code -> words.say(code)).write(to, files, differences);
    }

    /** Whether a person has something to do: a file that is not signed in full, is changed, revoked or unreadable, or is not what the register says. */
    boolean needsLook() {
        boolean trust = options.trust() != null;
        return !differences.isEmpty() || !files.stream().allMatch(f -> f.isClean(trust));
    }

    List<SignedFile> files() {
        return files;
    }

    List<Comparison.Difference> differences() {
        return differences;
    }

    /** The register laid beside, if there was one. */
    @Nullable
    Comparison comparison() {
        return comparison;
    }

    /** Whether figures were asked for and a file left open what they are. */
    boolean leftOpen() {
        return leftOpen;
    }

    boolean trusts() {
        return options.trust() != null;
    }
}
