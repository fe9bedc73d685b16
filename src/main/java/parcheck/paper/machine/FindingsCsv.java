package parcheck.paper.machine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.check.Header;
import parcheck.check.Verdict;
import parcheck.paper.Csv;
import parcheck.paper.FindingText;
import parcheck.paper.Width;
import parcheck.paper.Words;
import parcheck.plan.Catalogue;
import parcheck.report.Measure;

/** The findings of one report as a table, a line each. The names of the columns are the same in every language. */
public final class FindingsCsv {
    /** The columns in order; what they hold is told in the guide to the machine forms. */
    public static final List<String> COLUMNS = List.of(
            "key",
            "unit_id",
            "unit",
            "level",
            "period",
            "plan",
            "as_of",
            "rule",
            "clause",
            "class",
            "outcome",
            "title",
            "message",
            "indicator",
            "actual",
            "numerator",
            "denominator",
            "comparator",
            "limit",
            "gap",
            "least_change",
            "remedy",
            "places",
            "input",
            "input_sha256",
            "rules_sha256");

    private final Words words;
    private final FindingText text;

    /** With texts in these words. */
    public FindingsCsv(Words words, Catalogue catalogue) {
        this.words = words;
        this.text = new FindingText(words, catalogue);
    }

    /** The content of findings.csv. */
    public byte[] file(Verdict verdict) {
        Csv out = new Csv().line(COLUMNS);
        for (Finding finding : verdict.findings()) {
            out.line(cells(verdict.header(), finding));
        }
        return out.bytes();
    }

    private List<String> cells(Header h, Finding f) {
        List<String> out = new ArrayList<>();
        out.add(f.key());
        out.add(h.heading().unit() == null ? "" : h.heading().unit().id());
        out.add(h.heading().unitName());
        out.add(h.heading().level().code());
        out.add(h.heading().period().code());
        out.add(h.plan());
        out.add(h.asOf().toString());
        out.add(f.rule());
        out.add(or(f.clause()));
        out.add(Words.code(f.type()));
        out.add(f.outcome() == null ? "" : f.outcome().code());
        out.add(words.say(f.title()));
        out.add(text.message(f));
        figures(f, out);
        out.add(or(text.leastChange(f)));
        out.add(or(text.remedy(f)));
        out.add(words.value(new ArrayList<Object>(f.places())));
        out.add(h.inputName());
        out.add(h.inputSha256());
        out.add(h.rulesSha256());
        return out.stream().map(Width::clean).toList();
    }

    /** Numbers for programs: plain digits and a decimal point. */
    private static void figures(Finding f, List<String> out) {
        Measure m = f.actual();
        out.add(m == null ? "" : m.indicator());
        out.add(m == null ? "" : plain(m.value()));
        out.add(m == null || m.share() == null ? "" : plain(m.share().numerator()));
        out.add(m == null || m.share() == null ? "" : plain(m.share().denominator()));
        out.add(f.target() == null ? "" : f.target().comparator().sign());
        out.add(f.target() == null ? "" : plain(f.target().limit()));
        out.add(f.gap() == null ? "" : plain(f.gap()));
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
