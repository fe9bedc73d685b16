package parcheck.paper.leader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import parcheck.paper.Words;

/**
 * Lines over the periods: which part of the targets due was met, missed, and could not be judged. Each line has dashes and marks of its
 * own, so that black-and-white print tells them apart, and ends in its name and exact counts.
 */
final class TrendLines {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 250;
    private static final int LEFT = 52;
    private static final int RIGHT = 610;
    private static final int TOP = 14;
    private static final int BOTTOM = 212;
    private static final int LINE = 17;
    private static final int NEEDED = 2;

    private final Html page;
    private final Words words;

    TrendLines(Html page, Words words) {
        this.page = page;
        this.words = words;
    }

    private record Line(String kind, String code, ToIntFunction<Tally> count) {}

    private record End(Line line, BigDecimal y, String name) {}

    private static final List<Line> LINES = List.of(
            new Line("met", "leader.line-met", Tally::met),
            new Line("missed", "leader.line-missed", Tally::missed),
            new Line("lacking", "leader.line-lacking", Tally::lacking));

    /** Whether so many of the tallies can be drawn that a line comes out. */
    static boolean enough(List<Tally> tallies) {
        return tallies.stream().filter(t -> t.due() > 0).count() >= NEEDED;
    }

    /** Draws the tallies, one for each period name; those without a target due are left out. */
    void draw(List<String> periods, List<Tally> tallies) {
        page.begin("svg", "class", "lines", "role", "img", "viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        page.leaf("title", said(periods, tallies));
        grid();
        for (int i = 0; i < periods.size(); i++) {
            BigDecimal x = x(i, periods.size());
            String anchor = i == 0 ? "start" : i == periods.size() - 1 ? "end" : "middle";
            text(i == 0 ? BigDecimal.valueOf(LEFT) : x, BOTTOM + 20, anchor, periods.get(i));
        }
        List<End> ends = new ArrayList<>();
        LINES.forEach(line -> ends.add(line(line, tallies)));
        names(ends);
        page.end();
    }

    private void grid() {
        for (int percent = 0; percent <= 100; percent += 25) {
            String y = y(percent, 100).toPlainString();
            page.begin("path", "class", "grid", "d", "M" + LEFT + "," + y + "H" + RIGHT)
                    .end();
            text(
                    BigDecimal.valueOf(LEFT - 6),
                    y(percent, 100).intValue() + 5,
                    "end",
                    words.say("leader.percent", percent));
        }
    }

    private End line(Line line, List<Tally> tallies) {
        StringBuilder path = new StringBuilder();
        BigDecimal last = BigDecimal.ZERO;
        String name = "";
        for (int i = 0; i < tallies.size(); i++) {
            Tally tally = tallies.get(i);
            if (tally.due() > 0) {
                int count = line.count().applyAsInt(tally);
                last = y(count, tally.due());
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(x(i, tallies.size()))
                        .append(',')
                        .append(last);
                mark(line.kind(), x(i, tallies.size()), last);
                name = words.say("leader.line-end", words.say(line.code()), count, tally.due());
            }
        }
        page.begin("path", "class", "line " + line.kind(), "d", path.toString()).end();
        return new End(line, last, name);
    }

    /** A disc, a square or a triangle. */
    private void mark(String kind, BigDecimal x, BigDecimal y) {
        String at = "M" + x + "," + y;
        String d = switch (kind) {
            case "met" -> at + "m-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0z";
            case "missed" -> at + "m-5,-5h10v10h-10z";
            default -> at + "m0,-6l6,11h-12z";
        };
        page.begin("path", "class", "mark " + kind, "d", d).end();
    }

    /** The names stand at the ends of their lines, pushed apart where lines meet. */
    private void names(List<End> ends) {
        List<End> sorted = new ArrayList<>(ends);
        sorted.sort(Comparator.comparing(End::y));
        int free = TOP;
        for (int i = 0; i < sorted.size(); i++) {
            int lowest = BOTTOM - LINE * (sorted.size() - 1 - i);
            int y = Math.max(free, Math.min(lowest, sorted.get(i).y().intValue()));
            mark(sorted.get(i).line().kind(), BigDecimal.valueOf(RIGHT + 24), BigDecimal.valueOf(y));
            text(BigDecimal.valueOf(RIGHT + 36), y + 5, "start", sorted.get(i).name());
            free = y + LINE;
        }
    }

    private void text(BigDecimal x, int y, String anchor, String text) {
        page.leaf("text", text, "x", x.toPlainString(), "y", Integer.toString(y), "text-anchor", anchor);
    }

    private String said(List<String> periods, List<Tally> tallies) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            Tally t = tallies.get(i);
            out.add(periods.get(i) + ": " + words.say("leader.tally", t.met(), t.missed(), t.lacking(), t.waiting()));
        }
        return String.join("; ", out);
    }

    private static BigDecimal x(int index, int all) {
        return BigDecimal.valueOf(LEFT + 10L)
                .add(BigDecimal.valueOf((RIGHT - LEFT - 20L) * index)
                        .divide(BigDecimal.valueOf(all - 1L), 1, RoundingMode.HALF_UP));
    }

    private static BigDecimal y(int count, int all) {
        return BigDecimal.valueOf(BOTTOM)
                .subtract(BigDecimal.valueOf((long) (BOTTOM - TOP) * count)
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
    }
}
