package parcheck.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.check.Header;
import parcheck.paper.remediation.ListRow;
import parcheck.paper.remediation.ListSheet;
import parcheck.paper.remediation.Typed;
import parcheck.plan.Catalogue;
import parcheck.remedy.Repetition;
import parcheck.remedy.Step;
import parcheck.remedy.Task;
import parcheck.remedy.UnitRemedy;
import parcheck.report.Heading;

/** Puts the tasks of a unit into the words of the remediation list. */
public final class Lists {
    private static final parcheck.report.words.Words LIST =
            new parcheck.report.words.Words("/parcheck/list_vi.properties");

    private final FindingWords findings;

    /** The catalogue knows the units in which things are counted. */
    public Lists(Catalogue catalogue) {
        this.findings = new FindingWords(catalogue);
    }

    /** The list of one unit, nothing typed into it yet. */
    public ListSheet of(UnitRemedy remedy) {
        Heading heading = remedy.verdict().header().heading();
        List<ListRow> rows = new ArrayList<>();
        remedy.tasks().forEach(task -> rows.add(row(task)));
        return new ListSheet(
                heading.unitKey(),
                heading.unitName(),
                heading.period().code(),
                about(remedy),
                step(remedy.step()),
                step(remedy.suggested()),
                List.copyOf(rows));
    }

    private static String step(Step step) {
        return LIST.text("step." + step.code());
    }

    private List<String> about(UnitRemedy remedy) {
        Header h = remedy.verdict().header();
        List<String> out = new ArrayList<>();
        out.add(LIST.text("about.unit", h.heading().unitName(), remedy.head()));
        String period = LIST.text(
                "about.period",
                findings.value(h.heading().period()),
                h.planTitle().vi(),
                day(remedy.from()));
        out.add(remedy.demonstration() ? LIST.text("about.demonstration") : period);
        out.add(LIST.text(
                "about.input",
                h.inputName(),
                HeaderBlock.shortened(h.inputSha256()),
                HeaderBlock.shortened(h.rulesSha256()),
                h.engine()));
        return List.copyOf(out);
    }

    /** Dates as offices write them: days and the first two months with two digits. */
    static String day(LocalDate d) {
        String month = d.getMonthValue() < 3 ? "0" + d.getMonthValue() : Integer.toString(d.getMonthValue());
        String day = String.format(Locale.ROOT, "%02d", d.getDayOfMonth());
        return LIST.text("date", day, month, Integer.toString(d.getYear()));
    }

    private ListRow row(Task task) {
        Finding f = task.finding();
        String remedy = findings.remedy(f);
        String title = findings.say(f.title());
        boolean figures = f.actual() != null;
        String told = figures ? title : NoticeBody.sentence(findings.say(f.message()));
        String arithmetic = figures ? findings.say(f.arithmetic()) : join(title, findings.say(f.arithmetic()));
        return new ListRow(
                f.key(),
                Words.code(f.type()),
                f.clause() == null ? "" : f.clause(),
                remedy.isEmpty() ? told : LIST.text("row.what", undotted(told), remedy),
                findings.actual(f),
                findings.target(f),
                findings.gap(f),
                findings.shortfall(f),
                findings.change(f),
                f.places().isEmpty() ? arithmetic : LIST.text("row.how", undotted(arithmetic), findings.places(f)),
                LIST.text("row.owner", task.head(), task.lead()),
                task.due().toString(),
                task.evidence(),
                repeated(task.repeated()),
                Typed.NOTHING);
    }

    private String repeated(@Nullable Repetition repeated) {
        return repeated == null
                ? ""
                : LIST.text("row.repeated", findings.value(repeated.since()), Integer.toString(repeated.times()));
    }

    private static String join(String first, String second) {
        return second.isEmpty() ? first : first + ": " + second;
    }

    private static String undotted(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
