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

    private final byte[] blank;
    private final RandomReports reports;

    /** For a province that reports by this book's form. */
    public FilledForms(RuleBook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWriter.write(book.catalogue(), book.plan(), Level.PROVINCE, Period.of("2023"), "tỉnh Hưng Yên", out);
        blank = out.toByteArray();
        reports = new RandomReports(book, 7L);
    }

    /** So many files in a folder; after a while the same contents come again. */
    public void write(Path folder, int files) throws IOException {
        Files.createDirectories(folder);
        List<byte[]> different = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            if (i < DIFFERENT) {
                different.add(filled(reports.next().figures()));
            }
            Path file = folder.resolve(String.format(Locale.ROOT, "report-%04d.xlsx", i));
            Files.write(file, different.get(i % DIFFERENT));
        }
    }

    private byte[] filled(Map<String, BigDecimal> figures) throws IOException {
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
