package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import parcheck.paper.remediation.ListRow;

/** What people typed into a list is never lost: not by a new run, and not when lists are merged. */
class ListsKeptTest extends PapersCase {
    private static final int DATA = 6;
    private static final int REMARKS = 15;

    private void type(String file, String words) throws IOException {
        Path path = folder.resolve(file);
        XSSFWorkbook workbook;
        try (InputStream in = new FileInputStream(path.toFile())) {
            workbook = new XSSFWorkbook(in);
        }
        XSSFSheet sheet = workbook.getSheetAt(2);
        XSSFCell cell = sheet.getRow(DATA).getCell(REMARKS);
        cell.setBlank();
        cell.setCellValue(words);
        try (OutputStream out = new FileOutputStream(path.toFile())) {
            workbook.write(out);
        }
        workbook.close();
    }

    @Test
    void whatPeopleTypedOutlivesANewRunAndIsQuotedInTheNotice() throws Exception {
        check();
        type("out/a.json/remediation.xlsx", "=1+1 Do hệ thống lỗi");
        desk.report("in/a.json", 100, 91);
        check();
        assertThat(list("out/a.json/remediation.xlsx")
                        .get(0)
                        .rows()
                        .get(0)
                        .typed()
                        .remarks())
                .isEqualTo("=1+1 Do hệ thống lỗi");
        assertThat(notice("out/a.json/notice-u.docx")).contains("giải trình “=1+1 Do hệ thống lỗi”");
        desk.report("in/a.json", 100, 99);
        check();
        ListRow gone = list("out/a.json/remediation.xlsx").get(0).rows().get(0);
        assertThat(gone.typed().status()).contains("Không còn phát hiện");
        assertThat(gone.typed().remarks()).isEqualTo("=1+1 Do hệ thống lỗi");
    }

    @Test
    void aListThatCannotBeReadIsNotOverwritten() throws Exception {
        check();
        Path file = folder.resolve("out/a.json/remediation.xlsx");
        Files.writeString(file, "của ai đó");
        assertThat(check("--afresh")).isEqualTo(2);
        assertThat(desk.err()).contains("out/a.json/remediation.xlsx").contains("không ghi đè");
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent("của ai đó");
    }

    @Test
    void aRunThatIsRefusedHasEndedWhenItSaysSo() throws Exception {
        for (int i = 0; i < 12; i++) {
            desk.report("in/more" + i + ".json", 100, 90);
        }
        check();
        Files.writeString(folder.resolve("out/a.json/remediation.xlsx"), "?");
        assertThat(check("--afresh")).isEqualTo(2);
        Map<Path, FileTime> left = written();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(ManyReports.THREAD)) {
                thread.join();
            }
        }
        assertThat(written()).isEqualTo(left);
    }

    /** All files of the results, with the time at which each was written. */
    private Map<Path, FileTime> written() throws IOException {
        Map<Path, FileTime> out = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            for (Path file : all.toList()) {
                out.put(file, Files.getLastModifiedTime(file));
            }
        }
        return out;
    }

    @Test
    void aReturnedListIsMerged() throws Exception {
        check();
        Files.copy(folder.resolve("out/a.json/remediation.xlsx"), folder.resolve("returned.xlsx"));
        type("returned.xlsx", "Đã xong");
        assertThat(desk.run("remediation", "merge", "out/a.json/remediation.xlsx", "returned.xlsx", "--out", "m.xlsx"))
                .isZero();
        assertThat(list("m.xlsx").get(0).rows().get(0).typed().remarks()).isEqualTo("Đã xong");
        type("m.xlsx", "Chưa xong");
        assertThat(desk.run("remediation", "merge", "m.xlsx", "returned.xlsx")).isEqualTo(1);
        assertThat(desk.out()).contains("lấy “Đã xong”, thay cho “Chưa xong”");
        assertThat(desk.run("remediation", "merge", "m.xlsx", "in/a.json")).isEqualTo(2);
        assertThat(desk.run("remediation", "join", "m.xlsx", "returned.xlsx")).isEqualTo(2);
    }
}
