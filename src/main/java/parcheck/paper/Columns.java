package parcheck.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table whose columns stand in line under Vietnamese letters too; the last column is wrapped below itself. */
public final class Columns {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Paint> paints = new ArrayList<>();
    private final int widest;

    /** No column but the last gets wider than this; longer texts are cut. */
    /** Columns no wider than this. */
    public Columns(int widest) {
        this.widest = widest;
    }

    public Columns row(Paint paint, String... cells) {
        rows.add(Arrays.stream(cells).map(Width::clean).toList());
        paints.add(paint);
        return this;
    }

    /** Adds the table to a page; {@code wrap} tells whether the last column goes on below itself or is cut. */
    public void on(Page page, int indent, boolean wrap) {
        int[] widths = widths();
        for (int r = 0; r < rows.size(); r++) {
            List<String> cells = rows.get(r);
            StringBuilder start = new StringBuilder(" ".repeat(indent));
            for (int c = 0; c < cells.size() - 1; c++) {
                start.append(Width.padded(Width.cut(cells.get(c), widths[c]), widths[c]))
                        .append(BETWEEN);
            }
            String last = cells.get(cells.size() - 1);
            if (wrap) {
                page.field(0, Width.of(start.toString()), start.toString().stripTrailing(), paints.get(r), last);
            } else {
                page.line(start.toString(), paints.get(r), last);
            }
        }
    }

    private int[] widths() {
        int[] out = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> cells : rows) {
            for (int c = 0; c < cells.size(); c++) {
                out[c] = Math.min(widest, Math.max(out[c], Width.of(cells.get(c))));
            }
        }
        return out;
    }
}
