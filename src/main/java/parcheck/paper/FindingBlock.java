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
    private final FindingText text;

    FindingBlock(Words words, Catalogue catalogue) {
        this.words = words;
        this.text = new FindingText(words, catalogue);
    }

    void on(Page page, Finding f) {
        page.gap().text(2, text.title(f) + mark(f.outcome()), Paint.BOLD);
        page.text(4, text.message(f));
        field(page, "figures", text.figures(f));
        field(page, "arithmetic", text.arithmetic(f));
        field(page, "denominator", text.denominator(f));
        field(page, "least-change", text.leastChange(f));
        field(page, "place", text.places(f));
        field(page, "remedy", text.remedy(f));
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

    private void field(Page page, String code, @Nullable String said) {
        if (said != null) {
            page.field(4, LABEL, words.say("label." + code), said);
        }
    }
}
