package parcheck.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.check.FindingClass;
import parcheck.check.Header;
import parcheck.check.Message;
import parcheck.check.Outcome;
import parcheck.check.Verdict;
import parcheck.intake.Place;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.Text;
import parcheck.report.Heading;
import parcheck.report.Measure;

/** Findings as tests need them: only what decides about owner, term and evidence is given. */
final class Findings {
    private static final Message NOTHING = Message.of("nothing");

    private Findings() {}

    static Finding of(
            FindingClass type,
            @Nullable Outcome outcome,
            String rule,
            @Nullable String clause,
            @Nullable String actual,
            Set<String> indicators) {
        Measure measure = actual == null
                ? null
                : new Measure(actual, actual, BigDecimal.ONE, null, Measure.Origin.STATED, Place.WHOLE_FILE, "1");
        return new Finding(
                "key",
                rule,
                clause,
                type,
                outcome,
                NOTHING,
                NOTHING,
                null,
                NOTHING,
                measure,
                null,
                null,
                null,
                List.of(),
                indicators,
                List.of());
    }

    static Verdict verdict(Finding... findings) {
        Heading heading = new Heading(
                "tỉnh U", null, Level.PROVINCE, Period.of("2023"), null, Place.WHOLE_FILE, Place.WHOLE_FILE);
        Header header =
                new Header(heading, "p", new Text("", ""), LocalDate.of(2023, 12, 31), "r.json", "", "", "", "");
        return new Verdict(header, List.of(), List.of(findings), List.of());
    }
}
