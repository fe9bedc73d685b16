package parcheck.paper.leader;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Bars drawn into the page. What they show is told by pattern as well as by colour, and in words beside them. */
final class Bars {
    private static final int HEIGHT = 12;

    private final Html page;

    Bars(Html page) {
        this.page = page;
    }

    /** The patterns, once a page. */
    void patterns() {
        page.begin("svg", "width", "0", "height", "0", "class", "patterns", "aria-hidden", "true");
        page.begin("defs");
        page.begin("pattern", "id", "hatched", "width", "5", "height", "5", "patternUnits", "userSpaceOnUse");
        page.begin("rect", "width", "5", "height", "5", "fill", "#fff").end();
        page.begin("path", "d", "M-1,1 l2,-2 M0,5 l5,-5 M4,6 l2,-2", "stroke", "#333", "stroke-width", "1.2");
        page.end().end().end().end();
    }

    /** Missed, lacking, waiting and met, one behind the other; {@code words} say the same. */
    void tally(Tally tally, int width, String words) {
        begin(width, words);
        if (tally.all() > 0) {
            int[] counts = {tally.missed(), tally.lacking(), tally.waiting(), tally.met()};
            String[] kinds = {"missed", "lacking", "waiting", "met"};
            BigDecimal at = BigDecimal.ZERO;
            for (int i = 0; i < counts.length; i++) {
                BigDecimal part = part(counts[i], tally.all(), width);
                rect(at, part, kinds[i]);
                at = at.add(part);
            }
        }
        page.end();
    }

    /** One bar of a length from 0 to {@code most}. */
    void single(BigDecimal value, BigDecimal most, int width, String words) {
        begin(width, words);
        BigDecimal shown = value.min(most).max(BigDecimal.ZERO);
        if (most.signum() > 0) {
            rect(
                    BigDecimal.ZERO,
                    shown.multiply(BigDecimal.valueOf(width)).divide(most, 2, RoundingMode.HALF_UP),
                    "missed");
        }
        page.end();
    }

    private void begin(int width, String words) {
        String box = "0 0 " + width + " " + HEIGHT;
        page.begin(
                "svg",
                "class",
                "bar",
                "role",
                "img",
                "width",
                "" + width,
                "height",
                "" + HEIGHT,
                "viewBox",
                box,
                "aria-label",
                words);
    }

    private void rect(BigDecimal at, BigDecimal length, String kind) {
        if (length.signum() > 0) {
            page.begin(
                            "rect",
                            "class",
                            kind,
                            "x",
                            at.toPlainString(),
                            "y",
                            "0.5",
                            "width",
                            length.toPlainString(),
                            "height",
                            Integer.toString(HEIGHT - 1))
                    .end();
        }
    }

    private static BigDecimal part(int count, int all, int width) {
        return BigDecimal.valueOf((long) count * width).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }
}
