package parcheck.web.check;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.check.Outcome;
import parcheck.intake.Place;
import parcheck.paper.FindingLines;
import parcheck.paper.Line;
import parcheck.paper.Words;

/**
 * One finding as a page shows it; {@code number} is its place in the list, the same as in the marked copy, {@code type} and
 * {@code outcome} are codes for the stylesheet, the rest is in words.
 */
public record FindingView(
        int number,
        String key,
        String type,
        @Nullable String clause,
        String rule,
        String title,
        @Nullable String outcome,
        String outcomeLabel,
        String message,
        List<Line> lines,
        List<Place> places) {

    static FindingView of(int number, Finding f, Words words, FindingLines finding) {
        Outcome outcome = f.outcome();
        return new FindingView(
                number,
                f.key(),
                f.type().name().toLowerCase(Locale.ROOT),
                f.clause(),
                f.rule(),
                words.say(f.title()),
                outcome == null ? null : outcome.code(),
                outcome == null ? "" : words.outcome(outcome),
                words.say(f.message()),
                finding.lines(f),
                f.places());
    }
}
