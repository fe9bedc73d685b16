package parcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Document;
import parcheck.intake.UnreadableFile;
import parcheck.plan.Catalogue;
import parcheck.plan.Plan;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleFolder;
import parcheck.report.Doubt;
import parcheck.report.Given;
import parcheck.report.Report;
import parcheck.report.ReportReader;

/** The checkers of a rule folder, one a plan, made when first needed; finds the plan that a report answers to. */
public final class Checkers implements AutoCloseable {
    private static final Set<Doubt.Kind> FOREIGN =
            EnumSet.of(Doubt.Kind.OTHER_YEAR, Doubt.Kind.OTHER_PROVINCE, Doubt.Kind.OTHER_PLAN);

    private final RuleFolder folder;
    private final List<String> plans;
    private final RuleCache cache;
    private final Map<String, Checker> made = new ConcurrentHashMap<>();
    private final Map<String, ReportReader> readers = new ConcurrentHashMap<>();

    /** For these plans of the folder; compiled rules go through the cache. Nothing is loaded yet. */
    public Checkers(RuleFolder folder, List<String> plans, RuleCache cache) {
        this.folder = folder;
        this.plans = plans;
        this.cache = cache;
    }

    /** A verdict with the catalogue that its words need, and the plan. */
    public record Judged(Verdict verdict, Catalogue catalogue, Plan plan) {}

    private record Fitting(String plan, Report report) {}

    /** The plans that may judge, in order of their names. */
    public List<String> plans() {
        return plans;
    }

    /** The rules of one of the plans, loaded where they are not yet; throws RulesRefused. */
    public RuleBook book(String plan) {
        return checker(plan).book();
    }

    /** Loads the rules beforehand where it is clear which; throws RulesRefused. */
    public void warmUp() {
        if (plans.size() == 1) {
            checker(plans.get(0));
        }
    }

    /** What is added to a report after it was read and before it is judged. */
    public interface Completion {

        /** The completed report; throws UnreadableFile if what completes it cannot be read. */
        Report complete(Report report, RuleBook book) throws UnreadableFile;
    }

    /** The other reports that a report is held against, as a plan's catalogue reads them. */
    public interface Others {

        /** The reports; none is a good answer. */
        Against of(RuleBook book);
    }

    /** Judges a document by the plan that fits it; throws UnreadableFile if it is no report, or fits no plan or several. */
    public Judged check(Document document, Given given, @Nullable LocalDate asOf) throws UnreadableFile {
        return check(document, given, asOf, book -> Against.NOTHING);
    }

    /** As above, beside other reports. */
    public Judged check(Document document, Given given, @Nullable LocalDate asOf, Others others) throws UnreadableFile {
        return check(document, given, asOf, others, (report, book) -> report);
    }

    /** As above, after the report was completed. */
    public Judged check(Document document, Given given, @Nullable LocalDate asOf, Others others, Completion completion)
            throws UnreadableFile {
        Fitting fitting = plans.size() == 1 ? read(document, given, plans.get(0)) : fitting(document, given);
        Checker checker = checker(fitting.plan());
        Report report = completion.complete(fitting.report(), checker.book());
        Verdict verdict = checker.check(report, document.source(), asOf, others.of(checker.book()));
        return new Judged(verdict, checker.book().catalogue(), checker.book().plan());
    }

    private Fitting fitting(Document document, Given given) throws UnreadableFile {
        List<Fitting> found = new ArrayList<>();
        for (String plan : plans) {
            Fitting candidate = read(document, given, plan);
            if (candidate.report().doubts().stream().noneMatch(d -> FOREIGN.contains(d.kind()))) {
                found.add(candidate);
            }
        }
        if (found.size() != 1) {
            String[] ids = plans.toArray(String[]::new);
            throw new UnreadableFile(document.source().name(), UnreadableFile.Reason.NO_PLAN, ids);
        }
        return found.get(0);
    }

    private Fitting read(Document document, Given given, String plan) throws UnreadableFile {
        return new Fitting(plan, readers.computeIfAbsent(plan, this::reader).read(document, given));
    }

    /** The plan with this id, loaded if need be. */
    public Plan plan(String id) {
        return checker(id).book().plan();
    }

    private ReportReader reader(String plan) {
        RuleBook book = checker(plan).book();
        return new ReportReader(book.catalogue(), book.plan());
    }

    private Checker checker(String plan) {
        return made.computeIfAbsent(plan, id -> RuleLoader.load(folder, id, cache));
    }

    @Override
    public void close() {
        made.values().forEach(Checker::close);
    }
}
