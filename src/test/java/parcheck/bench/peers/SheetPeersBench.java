package parcheck.bench.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.bench.FilledForms;
import parcheck.check.Checker;
import parcheck.check.RuleCache;
import parcheck.check.RuleLoader;
import parcheck.intake.Document;
import parcheck.intake.Intake;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.report.Given;
import parcheck.report.ReportReader;

/** Filled-in forms read by four readers, and the whole check beside only opening the file. */
@Tag("bench")
class SheetPeersBench {
    private static final int FILES = 20;
    private static final int ROUNDS = 15;

    @TempDir
    Path folder;

    private RuleBook book;
    private List<Path> files = List.of();

    private interface Reader {
        long read(Path file) throws Exception;
    }

    @BeforeEach
    void forms() throws Exception {
        book = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023");
        new FilledForms(book).write(folder, FILES);
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
    }

    @Test
    void theSameWorkbooksByFourReaders() throws Exception {
        Contest contest = new Contest("Reading all cells", "workbook", FILES)
                .add("Parcheck intake", () -> all(SheetReaders::intake))
                .add("POI, whole model", () -> all(SheetReaders::usermodel))
                .add("POI, events", () -> all(SheetReaders::events))
                .add("fastexcel", () -> all(SheetReaders::fastexcel));
        Standings.write("sheets", contest, contest.run(ROUNDS));
    }

    @Test
    void theWholeCheckBesideOpeningTheFile() throws Exception {
        try (Checker checker = RuleLoader.load(book, RuleCache.none())) {
            ReportReader reader = new ReportReader(book.catalogue(), book.plan());
            Contest contest = new Contest("The whole check", "workbook", FILES)
                    .add("read, judged, findings", () -> all(file -> check(checker, reader, file)))
                    .add("opened with POI", () -> all(SheetReaders::sheets));
            Standings.write("check", contest, contest.run(ROUNDS));
        }
    }

    private long all(Reader reader) throws Exception {
        long sum = 0;
        for (Path file : files) {
            sum += reader.read(file);
        }
        return sum;
    }

    private static long check(Checker checker, ReportReader reader, Path file) throws Exception {
        Document document = Intake.read(file, "report.xlsx");
        checker.check(reader.read(document, Given.NOTHING), document.source(), null);
        return document.tables().size();
    }
}
