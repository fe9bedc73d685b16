package parcheck.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import parcheck.oracle.RandomReports;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBook;
import parcheck.report.form.FormWriter;

/** Forms of a province, filled in with random figures; the same on every machine. */
public final class FilledForms {
    private static final int DIFFERENT = 40;
    private static final int FIGURE = 3;

    private final RuleBook book;
    private final RandomReports reports;

    /** For units that report by this book's form. */
    public FilledForms(RuleBook book) {
        this.book = book;
        this.reports = new RandomReports(book, 7L);
    }

    private byte[] blank(Level level, String period, String unit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWriter.write(book.catalogue(), book.plan(), level, Period.of(period), unit, out);
        return out.toByteArray();
    }

    /** Forms of so many communes, each with a name and figures of its own. */
    void writeCommunes(Path folder, int communes) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < communes; i++) {
            byte[] blank = blank(Level.COMMUNE, "2023-H1", "xã Số " + i);
            Path file = folder.resolve(String.format(Locale.ROOT, "xa-%04d.xlsx", i));
            Files.write(file, filled(blank, reports.next().figures()));
        }
    }

    /** So many files in a folder; after a while the same contents come again. */
    public void write(Path folder, int files) throws IOException {
        Files.createDirectories(folder);
        byte[] blank = blank(Level.PROVINCE, "2023", "tỉnh Hưng Yên");
        List<byte[]> different = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            if (i < DIFFERENT) {
                different.add(filled(blank, reports.next().figures()));
            }
            Path file = folder.resolve(String.format(Locale.ROOT, "report-%04d.xlsx", i));
            Files.write(file, different.get(i % DIFFERENT));
        }
    }

    private static byte[] filled(byte[] blank, Map<String, BigDecimal> figures) throws IOException {
        try (InputStream in = new ByteArrayInputStream(blank);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    Cell code = row.getCell(0);
                    BigDecimal figure = code == null ? null : figures.get(code.toString());
                    if (figure != null && row.getCell(FIGURE) != null) {
                        row.getCell(FIGURE).setCellValue(figure.doubleValue());
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
