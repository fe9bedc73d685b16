package parcheck.paper;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.check.Outcome;
import parcheck.plan.Catalogue;

/** One finding on the screen: what, and below it everything that is known about it. */
final class FindingBlock {
    private static final int LABEL = 13;

    private final Words words;
    private final FindingWords finding;

    FindingBlock(Words words, Catalogue catalogue) {
        this.words = words;
        this.finding = new FindingWords(words, catalogue);
    }

    void on(Page page, Finding f) {
        String clause = f.clause() == null ? "" : f.clause() + "  ";
        page.gap().text(2, clause + words.say(f.title()) + mark(f.outcome()), Paint.BOLD);
        page.text(4, words.say(f.message()));
        finding.lines(f).forEach(line -> page.field(4, LABEL, line.label(), line.text()));
    }

    /** A clause that lacks figures, on a line of its own. */
    void lacking(Page page, Finding f) {
        page.field(
                4,
                LABEL,
                f.clause() == null ? f.rule() : f.clause(),
                words.say("screen.clause", f.title(), f.message()));
    }

    private String mark(@Nullable Outcome outcome) {
        return outcome == null ? "" : "  [" + words.outcome(outcome).toUpperCase(Locale.ROOT) + "]";
    }
}
