package parcheck.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import parcheck.check.Checker;
import parcheck.check.RepositoryRules;
import parcheck.check.Verdict;
import parcheck.intake.Document;
import parcheck.intake.Intake;
import parcheck.intake.UnreadableFile;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.Given;
import parcheck.report.Report;
import parcheck.report.ReportReader;
import parcheck.report.form.FormWriter;

/** Reports as units send them in, made in tests and judged by the rules of the repository. */
public final class Submitted {
    private Submitted() {}

    /** A report that was taken in, read and judged. */
    public record Judged(Document document, Report report, Verdict verdict) {}

    /** The checker of the plan for 2023, shared by all tests. */
    public static Checker checker() {
        return RepositoryRules.of2023();
    }

    /** A district's figures with a few sins: too many late dossiers, parts above the whole, a word for a number, blanks. */
    public static Map<String, Object> figures() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("1.1.1", 40);
        out.put("1.1.2", 43);
        out.put("1.1.3", 12);
        out.put("own-plan.issued", 1);
        out.put("2.1", 6);
        out.put("legal.issued-unlawful", 0);
        out.put("legal.anticorruption", 3);
        out.put("legal.anticorruption-told", 2);
        out.put("dossiers.resolved", 13_250);
        out.put("dossiers.resolved-early", 4_100);
        out.put("dossiers.resolved-on-time", 8_000);
        out.put("dossiers.resolved-late", 1_150);
        out.put("dossiers.received", 13_300);
        out.put("dossiers.carried-over", 120);
        out.put("dossiers.pending-within", 150);
        out.put("dossiers.pending-overdue", 20);
        out.put("dossiers.handled", "khoảng 13.250");
        out.put("dossiers.in-system", 13_250);
        out.put("7.6.2", 9_815);
        out.put("7.6.2.a", "87.38");
        out.put("documents.outgoing", 9_900);
        out.put("documents.outgoing-secret", 85);
        out.put("documents.electronic", 9_700);
        out.put("documents.signed-fully", 9_650);
        out.put("workfiles.all", 2_000);
        out.put("workfiles.secret", 10);
        out.put("workfiles.online", 1_200);
        out.put("commune-officials.present", 312);
        out.put("commune-officials.qualified", 309);
        return out;
    }

    /** The form of a level and period filled in: numbers as numbers, words as text. */
    public static byte[] form(Level level, String period, String unit, Map<String, Object> figures) {
        try (ByteArrayOutputStream blank = new ByteArrayOutputStream()) {
            FormWriter.write(
                    checker().book().catalogue(), checker().book().plan(), level, Period.of(period), unit, blank);
            return edited(blank.toByteArray(), book -> fill(book, figures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes something in a workbook; may throw what POI throws. */
    public interface Edit {
        void on(XSSFWorkbook workbook) throws IOException;
    }

    /** The workbook after an edit. */
    public static byte[] edited(byte[] workbook, Edit edit) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.on(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFWorkbook book, Map<String, Object> figures) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                String code = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                Object figure = figures.get(code);
                if (figure instanceof Number n) {
                    row.getCell(3).setCellValue(n.doubleValue());
                } else if (figure != null) {
                    row.getCell(3).setCellValue(figure.toString().replace("_x00", "_x005F_x00"));
                }
            }
        }
    }

    /** The ministry's appendix in a text document: heading, prose with two slips, and a table with merged cells. */
    public static byte[] appendix(Map<String, Object> figures) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String line : new String[] {
                "BÁO CÁO",
                "Công tác cải cách hành chính 6 tháng đầu năm 2023 trên địa bàn huyện Ân Thi",
                "UBND huyện Ân Thi báo cáo kết quả công tác cải cách hành chính như sau:",
                "Đã giải quyết đúng hạn 12.100/13.250 hồ sơ, đạt 95,32 %.",
                "Tổng số văn bản là 100 văn bản, trong đó: 60 văn bản điện tử và 50 văn bản giấy.",
                "THỐNG KÊ SỐ LIỆU (kèm theo báo cáo của UBND huyện Ân Thi)"
            }) {
                document.createParagraph().createRun().setText(line);
            }
            table(document, figures);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(XWPFDocument document, Map<String, Object> figures) {
        XWPFTable table = document.createTable(1, 5);
        cells(table.getRow(0), "STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Ghi chú");
        XWPFTableRow section = table.createRow();
        section.getCell(0).setText("I");
        section.getCell(1).setText("Công tác chỉ đạo, điều hành");
        while (section.getTableCells().size() > 2) {
            section.removeCell(2);
        }
        properties(section, 1).addNewGridSpan().setVal(java.math.BigInteger.valueOf(4));
        boolean first = true;
        for (Map.Entry<String, Object> figure : figures.entrySet()) {
            var indicator = checker().book().catalogue().get(figure.getKey());
            XWPFTableRow row = table.createRow();
            cells(row, indicator.code(), indicator.name().vi(), indicator.unit().vi(), shown(figure.getValue()), "");
            properties(row, 4).addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
            first = false;
        }
    }

    private static CTTcPr properties(XWPFTableRow row, int cell) {
        var xml = row.getCell(cell).getCTTc();
        return xml.isSetTcPr() ? xml.getTcPr() : xml.addNewTcPr();
    }

    private static String shown(Object figure) {
        return figure instanceof Number n
                ? new Numbers(parcheck.plan.Lang.VI).number(new java.math.BigDecimal(n.toString()))
                : figure.toString();
    }

    private static void cells(XWPFTableRow row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.getCell(i).setText(texts[i]);
        }
    }

    /** Takes the file in, reads and judges it. */
    public static Judged judge(Path folder, String name, byte[] file) {
        return judge(folder, name, file, Given.NOTHING);
    }

    /** Takes the file in, reads and judges it, with what the user says on its behalf. */
    public static Judged judge(Path folder, String name, byte[] file, Given given) {
        try {
            Path path = Files.write(Files.createTempFile(folder, "report", ""), file);
            Document document = Intake.read(path, name);
            Report report = new ReportReader(
                            checker().book().catalogue(), checker().book().plan())
                    .read(document, given);
            return new Judged(document, report, checker().check(report, document.source(), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFile e) {
            throw new IllegalStateException(e.reason() + " " + e.details(), e);
        }
    }
}
