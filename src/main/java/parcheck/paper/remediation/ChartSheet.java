package parcheck.paper.remediation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import parcheck.report.words.Words;

/** The second sheet: the largest gaps in percent of their targets, as bars and as the table that the bars stand for. */
final class ChartSheet {
    private static final Words WORDS = ListWords.WORDS;
    static final double[] WIDTHS = {5, 26, 11, 66, 12, 22};
    private static final int MOST = 15;
    private static final int TABLE = 25;

    private final SheetWriter out;
    private final ListStyles styles;

    ChartSheet(SheetWriter out, ListStyles styles) {
        this.out = out;
        this.styles = styles;
    }

    private record Gap(ListSheet list, ListRow row, double percent) {}

    /** {@code sheet} is the same sheet as seen by the part of POI that draws. */
    void write(List<ListSheet> lists, XSSFSheet sheet) {
        out.text(0, 0, WORDS.text("title.chart"), styles.title);
        out.landscape();
        out.sheet.getPrintSetup().setFitHeight((short) 1);
        List<Gap> gaps = largest(lists);
        if (gaps.isEmpty()) {
            out.text(2, 0, WORDS.text("chart.none"), styles.about);
            return;
        }
        boolean one = lists.size() == 1;
        String[] labels = gaps.stream()
                .map(g -> one
                        ? g.row().clause()
                        : WORDS.text("chart.label", g.list().unit(), g.row().clause()))
                .map(SheetWriter::safe)
                .toArray(String[]::new);
        Double[] values = gaps.stream().map(Gap::percent).toArray(Double[]::new);
        table(gaps, labels);
        CellRangeAddress names = new CellRangeAddress(TABLE + 1, TABLE + gaps.size(), 5, 5);
        CellRangeAddress figures = new CellRangeAddress(TABLE + 1, TABLE + gaps.size(), 4, 4);
        GapChart.draw(sheet, labels, names, values, figures, TABLE - 1);
        out.sheet.setColumnHidden(5, true);
        out.printed(4);
    }

    private void table(List<Gap> gaps, String[] labels) {
        List<String> heads = List.of(
                WORDS.text("overview.number"),
                WORDS.text("chart.unit"),
                WORDS.text("chart.clause"),
                WORDS.text("chart.what"),
                WORDS.text("column.shortfall"),
                "");
        for (int i = 0; i < heads.size(); i++) {
            out.text(TABLE, i, heads.get(i), styles.head);
        }
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            int row = TABLE + 1 + i;
            out.number(row, 0, i + 1.0, styles.ordinal);
            out.text(row, 1, gap.list().unit(), styles.text);
            out.text(row, 2, gap.row().clause(), styles.text);
            out.text(row, 3, gap.row().what(), styles.text);
            out.number(row, 4, gap.percent(), styles.number);
            out.text(row, 5, labels[i], styles.text);
        }
    }

    private static List<Gap> largest(List<ListSheet> lists) {
        List<Gap> out = new ArrayList<>();
        String gone = ListWords.status("gone");
        for (ListSheet list : lists) {
            for (ListRow row : list.rows()) {
                if (row.shortfall() != null && !row.typed().status().equals(gone)) {
                    out.add(new Gap(list, row, row.shortfall().doubleValue()));
                }
            }
        }
        out.sort(Comparator.comparingDouble(Gap::percent)
                .reversed()
                .thenComparing(g -> g.list().unit())
                .thenComparing(g -> g.row().clause()));
        return out.subList(0, Math.min(MOST, out.size()));
    }
}
