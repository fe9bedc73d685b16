package parcheck.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parcheck.check.Against;
import parcheck.check.Checkers;
import parcheck.evidence.Audit;
import parcheck.evidence.file.Evidence;
import parcheck.evidence.file.Mapping;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.measure.UnitUnclear;
import parcheck.intake.Document;
import parcheck.intake.UnreadableFile;
import parcheck.paper.FindingsJson;
import parcheck.paper.Screen;
import parcheck.paper.UnreadableWords;
import parcheck.paper.Words;
import parcheck.plan.Base;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleFolder;
import parcheck.plan.WorkingDays;
import parcheck.report.Recomputed;
import parcheck.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parcheck audit}: recomputes a report's figures from registers and judges what they say; 0 all well, 1 something to do, 2 failed. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
    private static final int UNITS_SHOWN = 12;

    private final Surroundings around;

    @Mixin
    private final Speech speech = new Speech();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Mixin
    private final CheckOptions options = new CheckOptions();

    @Mixin
    private final AuditOptions registers = new AuditOptions();

    @Mixin
    private final SignatureOptions signatures = new SignatureOptions();

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "audit-file")
    private String file = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "audit-out")
    private @Nullable String out;

    private @Nullable Audited audited;
    private @Nullable SignedFolder signed;
    private final List<String> written = new ArrayList<>();

    AuditCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Words words = speech.words();
        registers.refuseNothing(signatures.documents() != null);
        if (registers.preview()) {
            return preview(words);
        }
        Path path = path(file);
        String name = path.getFileName() == null ? file : path.getFileName().toString();
        RuleFolder folder = rules.folder(around);
        try (Checkers checkers = new Checkers(folder, rules.plans(folder), RuleOptions.cache(around, true))) {
            Document document = Bench.read(new FileSearch.Item(path, name, false));
            Checkers.Judged judged =
                    checkers.check(document, options.given(), options.date(), book -> Against.NOTHING, this::complete);
            print(judged, words, name);
            int code = judged.verdict().exitCode();
            return signed != null && signed.needsLook() ? Math.max(code, 1) : code;
        } catch (UnreadableFile unreadable) {
            around.err().println(new UnreadableWords(words).line(unreadable.file(), unreadable));
            return 2;
        }
    }

    private int preview(Words words) throws IOException {
        try {
            String text = new AuditScreen(words, around.width(), around.coloured()).text(Audit.preview(named()));
            PrintStream screen = around.out();
            screen.print(text);
            screen.flush();
            return 0;
        } catch (UnreadableFile unreadable) {
            around.err().println(new UnreadableWords(words).line(unreadable.file(), unreadable));
            return 2;
        }
    }

    private Report complete(Report report, RuleBook book) throws UnreadableFile {
        Words words = speech.words();
        Map<String, Recomputed> figures = new LinkedHashMap<>();
        try {
            signed = signed(words);
            if (signed != null) {
                figures.putAll(signed.figures(report));
            }
            if (registers.any()) {
                figures.putAll(count(report, book, words));
            }
            if (signed != null && out != null) {
                written.addAll(signed.write(path(out), words));
            }
            return report.withRegister(figures);
        } catch (UnitUnclear e) {
            throw new Refusal(
                    "cli.which-unit",
                    e.wanted(),
                    List.<Object>copyOf(
                            e.units().subList(0, Math.min(UNITS_SHOWN, e.units().size()))),
                    e.units().size());
        } catch (SQLException e) {
            throw new Refusal("cli.store-failed", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Refusal("cli.cannot-write", out == null ? "" : out, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable SignedFolder signed(Words words) throws UnreadableFile, IOException {
        String folder = signatures.documents();
        if (folder == null) {
            return null;
        }
        SignedFolder read = new SignedFolder(around, signatures, folder);
        read.read(words);
        return read;
    }

    private Map<String, Recomputed> count(Report report, RuleBook book, Words words)
            throws UnreadableFile, SQLException, IOException, UnitUnclear {
        try (Audit audit = open()) {
            Audited result = audit.count(report, baseYear(book), registers.whose());
            audited = result;
            if (signed != null && !registers.outgoing().isEmpty()) {
                signed.hold(audit);
            }
            if (out != null) {
                written.addAll(audit.writeRows(path(out), code -> words.say(code)));
            }
            return result.figures();
        }
    }

    private Audit open() throws UnreadableFile, SQLException, IOException {
        return registers.open(around, named(), calendar());
    }

    private List<Evidence> named() throws IOException {
        List<Evidence> out = new ArrayList<>();
        add(registers.dossiers(), Register.DOSSIERS, out);
        add(registers.outgoing(), Register.DOCUMENTS, out);
        add(registers.posts(), Register.POSTS, out);
        return out;
    }

    private void add(List<String> files, Register register, List<Evidence> out) throws IOException {
        Mapping mapping = mapping();
        boolean meant = mapping.register() == null || mapping.register() == register;
        files.forEach(typed -> out.add(new Evidence(path(typed), typed, register, meant ? mapping : Mapping.NONE)));
    }

    private Mapping mapping() throws IOException {
        String named = registers.mapping();
        try {
            return named == null ? Mapping.NONE : Mapping.read(Files.readAllBytes(path(named)));
        } catch (IllegalArgumentException e) {
            throw new Refusal("cli.bad-mapping", named == null ? "" : named, String.valueOf(e.getMessage()));
        }
    }

    private WorkingDays calendar() throws IOException {
        String named = registers.calendar();
        return named == null ? WorkingDays.packed() : WorkingDays.read(named, Files.readAllBytes(path(named)));
    }

    /** The year that the plan compares posts with; without such a base, the year before the plan's. */
    private static int baseYear(RuleBook book) {
        return book.plan().bases().stream()
                .mapToInt(Base::year)
                .min()
                .orElse(book.plan().year() - 1);
    }

    private void print(Checkers.Judged judged, Words words, String name) {
        PrintStream screen = around.out();
        if (out != null) {
            byte[] json = new FindingsJson(judged.catalogue()).file(judged.verdict());
            Bench.write(path(out).resolve("findings.json"), json);
        }
        if (registers.json()) {
            screen.print(
                    new String(new FindingsJson(judged.catalogue()).file(judged.verdict()), StandardCharsets.UTF_8));
        } else {
            screen.print(
                    new Screen(words, judged.catalogue(), around.width(), around.coloured()).text(judged.verdict()));
            if (signed != null) {
                screen.print(new SignatureScreen(words, around.width(), around.coloured())
                        .text(signed, audited == null ? out : null, written));
            }
            if (audited != null) {
                screen.print(new AuditScreen(words, around.width(), around.coloured()).text(audited, out, written));
            }
        }
        screen.flush();
    }

    private Path path(String named) {
        try {
            return around.folder().resolve(named);
        } catch (InvalidPathException e) {
            throw new Refusal("cli.bad-path", named);
        }
    }
}
