package parcheck.office.ruling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parcheck.check.Checkers;
import parcheck.check.RuleCache;
import parcheck.intake.Document;
import parcheck.intake.Intake;
import parcheck.intake.UnreadableFile;
import parcheck.office.answer.StoreGone;
import parcheck.paper.FindingsJson;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.report.Given;

/** Judges files for the office exactly as the command line does; nothing is kept. Safe to use from several threads. */
public final class Rulings implements AutoCloseable {
    private final RuleFolder folder;
    private final Checkers checkers;
    private final Map<String, Set<String>> clauses = new ConcurrentHashMap<>();

    /** Judges by all plans of a rule folder. */
    public Rulings(RuleFolder folder, RuleCache cache) {
        this.folder = folder;
        this.checkers = new Checkers(folder, folder.plans(), cache);
    }

    /** The rules that judge. */
    public RuleFolder folder() {
        return folder;
    }

    /** The numbers of all clauses of a plan, in its order; empty for a plan that is not there. */
    public Set<String> clauses(String plan) {
        return clauses.computeIfAbsent(plan, this::read);
    }

    private Set<String> read(String plan) {
        if (!folder.plans().contains(plan)) {
            return Set.of();
        }
        Set<String> out = new LinkedHashSet<>();
        RuleBookReader.read(folder, plan).plan().clauses().forEach(c -> out.add(c.id()));
        return out;
    }

    /** The SHA-256 of a plan's rules as verdicts name it; null for a plan that is not there. */
    public @Nullable String sha256(String plan) {
        return folder.plans().contains(plan) ? checkers.book(plan).sha256() : null;
    }

    /** Loads the rules beforehand, where that can be done. */
    public void warmUp() {
        checkers.warmUp();
    }

    /** Judges a file on disk under the name that the user gave it; throws UnreadableFile with one clear reason. */
    public Ruling judge(Path file, String name) throws UnreadableFile {
        Document document = Intake.read(file, name);
        Checkers.Judged judged = checkers.check(document, Given.NOTHING, null);
        byte[] json = new FindingsJson(judged.catalogue()).file(judged.verdict());
        return new Ruling(judged.verdict(), json, judged.catalogue());
    }

    /** Judges bytes that lie nowhere yet; they are gone again when this returns. Throws UnreadableFile, and StoreGone if the disk is full. */
    public Ruling judge(byte[] content, String name) throws UnreadableFile {
        try {
            Path file = Files.createTempFile("parcheck", ".upload");
            try {
                Files.write(file, content);
                return judge(file, name);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new StoreGone("office.disk-gone", e);
        }
    }

    @Override
    public void close() {
        checkers.close();
    }
}
