package parcheck.paper;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import parcheck.check.Checker;
import parcheck.check.RepositoryRules;
import parcheck.check.RuleLoader;
import parcheck.check.Verdict;
import parcheck.intake.Place;
import parcheck.intake.Source;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.remedy.History;
import parcheck.remedy.Offices;
import parcheck.remedy.OfficesReader;
import parcheck.remedy.Remedy;
import parcheck.remedy.Step;
import parcheck.remedy.UnitRemedy;
import parcheck.report.Doubt;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Report;

/** Verdicts by the little rules, and what follows from them, for tests of papers. */
public final class LittleVerdicts implements AutoCloseable {
    /** The configuration of offices used. */
    public static final Offices OFFICES = OfficesReader.read(OfficesReader.packed("hung-yen-2023"));

    private final Checker checker;

    /** Writes the little rules into a folder and loads them. */
    public LittleVerdicts(Path folder) {
        LittleRules.write(folder, 2023);
        checker = RuleLoader.load(RuleBookReader.read(RuleFolder.open(folder), "p2023"), RepositoryRules.CACHE);
    }

    /** The catalogue of the little rules. */
    public parcheck.plan.Catalogue catalogue() {
        return checker.book().catalogue();
    }

    /** The tasks of a unit with so many cases, so many of them good; {@code doubted} is what it typed where a rate belongs, if anything. */
    public UnitRemedy remedy(String unit, String all, String good, String... doubted) {
        return new Remedy(OFFICES, new History(), catalogue(), Step.REMINDER)
                .of(verdict(unit, all, good, doubted), LocalDate.of(2023, 6, 20));
    }

    private Verdict verdict(String unit, String all, String good, String... doubted) {
        Heading heading = new Heading(
                unit,
                checker.book().plan().units().find(unit),
                Level.PROVINCE,
                Period.of("2023-H1"),
                null,
                Place.WHOLE_FILE,
                Place.WHOLE_FILE);
        List<Doubt> doubts = java.util.Arrays.stream(doubted)
                .map(d -> new Doubt(Doubt.Kind.BOUND, "9.1", Place.cell("Biểu 1", 9, 4), d, List.of()))
                .toList();
        Map<String, Measure> stated = Map.of("a.all", stated("a.all", all, 4), "a.good", stated("a.good", good, 5));
        Report report = new Report(heading, stated, Map.of(), doubts);
        return checker.check(report, new Source("báo cáo.xlsx", new byte[0], "0".repeat(64)), null);
    }

    private static Measure stated(String code, String value, int row) {
        BigDecimal number = new BigDecimal(value);
        return new Measure(code, code, number, null, Measure.Origin.STATED, Place.cell("Biểu 1", row, 4), value);
    }

    @Override
    public void close() {
        checker.close();
    }
}
