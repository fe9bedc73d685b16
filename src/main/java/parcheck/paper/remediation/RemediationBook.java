package parcheck.paper.remediation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import parcheck.intake.TempFiles;
import parcheck.report.words.Words;

/** Writes {@code remediation.xlsx}: a summary, the largest gaps, and a sheet for each unit. */
public final class RemediationBook {
    static {
        TempFiles.ownOnly();
    }

    private static final int ROWS_IN_MEMORY = 200;

    private RemediationBook() {}

    /** The lists as a workbook in memory. */
    public static byte[] file(List<ListSheet> lists) {
        return file(lists, List.of());
    }

    /** The same with a sheet that names where people contradict each other, if they do. */
    public static byte[] file(List<ListSheet> lists, List<ListMerge.Conflict> conflicts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(lists, conflicts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes the lists as a workbook; a thousand of them fit in little memory. Throws IOException if the target does. */
    public static void write(List<ListSheet> lists, OutputStream target) throws IOException {
        write(lists, List.of(), target);
    }

    private static void write(List<ListSheet> lists, List<ListMerge.Conflict> conflicts, OutputStream target)
            throws IOException {
        Words words = ListWords.WORDS;
        String summary = words.text("sheet.summary");
        String chart = words.text("sheet.chart");
        try (XSSFWorkbook inner = new XSSFWorkbook();
                SXSSFWorkbook workbook = new SXSSFWorkbook(inner, ROWS_IN_MEMORY)) {
            ListStyles styles = new ListStyles(inner);
            SXSSFSheet first = workbook.createSheet(summary);
            SXSSFSheet second = workbook.createSheet(chart);
            String contradictions = words.text("sheet.conflicts");
            SheetNames taken = new SheetNames(summary, chart, contradictions);
            List<String> names = new ArrayList<>();
            lists.forEach(list -> names.add(taken.of(list.unit())));
            new SummarySheet(workbook, new SheetWriter(first, styles, SummarySheet.WIDTHS), styles).write(lists, names);
            new ChartSheet(new SheetWriter(second, styles, ChartSheet.WIDTHS), styles)
                    .write(lists, inner.getSheet(chart));
            SharedColours colours = new SharedColours();
            for (int i = 0; i < lists.size(); i++) {
                SXSSFSheet sheet = workbook.createSheet(names.get(i));
                new UnitSheet(new SheetWriter(sheet, styles, UnitSheet.widths()), styles, colours)
                        .write(lists.get(i), inner.getSheetAt(workbook.getSheetIndex(sheet)));
                sheet.flushRows();
            }
            if (!conflicts.isEmpty()) {
                SXSSFSheet sheet = workbook.createSheet(contradictions);
                new ConflictSheet(new SheetWriter(sheet, styles, ConflictSheet.WIDTHS), styles).write(conflicts);
            }
            workbook.setForceFormulaRecalculation(true);
            workbook.write(target);
        }
    }
}
