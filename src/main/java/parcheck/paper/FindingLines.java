package parcheck.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.plan.Catalogue;

/** One finding line by line: the figures, how they were worked out, how little would be enough, where, and what to do. */
public final class FindingLines {
    private final Words words;
    private final FindingText text;

    /** In these words; the catalogue knows the units in which things are counted. */
    public FindingLines(Words words, Catalogue catalogue) {
        this.words = words;
        this.text = new FindingText(words, catalogue);
    }

    /** What stands below the message of a finding, in the order of reading; only what is known. */
    public List<Line> lines(Finding f) {
        List<Line> out = new ArrayList<>();
        add(out, "figures", text.figures(f));
        add(out, "arithmetic", text.arithmetic(f));
        add(out, "denominator", text.denominator(f));
        add(out, "least-change", text.leastChange(f));
        add(out, "place", text.places(f));
        add(out, "remedy", text.remedy(f));
        return out;
    }

    private void add(List<Line> out, String code, @Nullable String said) {
        if (said != null) {
            out.add(new Line(code, words.say("label." + code), said));
        }
    }
}
