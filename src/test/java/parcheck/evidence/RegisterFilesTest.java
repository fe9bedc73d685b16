package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parcheck.evidence.RegisterDesk.DOSSIERS;
import static parcheck.evidence.RegisterDesk.dossier;
import static parcheck.evidence.RegisterDesk.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;

/** Registers as offices export them, and files that are none. */
class RegisterFilesTest {
    private static final String ROWS = DOSSIERS
            + dossier("A-1", "01/03/2023;08/03/2023;;;09/03/2023;;;;")
            + dossier("A-2", "01/03/2023;08/03/2023;;;07/03/2023;;;;");

    @TempDir
    private Path folder;

    private RegisterDesk desk;

    @BeforeEach
    void desk() {
        desk = new RegisterDesk(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", "|", ";"})
    void theDelimiterIsFoundOut(String delimiter) throws Exception {
        assertRead(desk.audit(ROWS.replace(";", delimiter)));
    }

    @Test
    void theHeadingsNeedNotStandInTheFirstRow() throws Exception {
        assertRead(desk.audit("sep=;\nUBND TỈNH;;\n\nSỔ THEO DÕI;;;;\n" + ROWS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void unicodeInEveryShape(String charset) throws Exception {
        desk.put("so.csv", (charset.equals("UTF-8") ? "\uFEFF" : "") + ROWS, Charset.forName(charset));
        assertRead(desk.audit(desk.evidence("so.csv", Register.DOSSIERS)));
    }

    @Test
    void tcvn3IsTurnedIntoTodaysLetters() throws Exception {
        String old = ROWS.replace("Mã", "M·").replace("hồ sơ", "hå s¬").replace("Ngày", "Ngµy");
        old = old.replace("tiếp nhận", "tiÕp nhËn")
                .replace("hẹn trả", "hÑn tr¶")
                .replace("xử lý", "xö lý");
        old = old.replace("Đơn vị", "§¬n vÞ").replace("Sở Tư pháp", "Së T­ ph¸p");
        byte[] bytes = old.replaceAll("[^\\x00-\\xFF]", "?").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("so.csv"), bytes);
        assertRead(desk.audit(desk.evidence("so.csv", Register.DOSSIERS)));
    }

    @Test
    void windows1258IsReadWithItsMarksSetApart() throws Exception {
        StringBuilder apart = new StringBuilder();
        ROWS.codePoints().forEach(c -> apart.append(toneApart(Character.toString(c))));
        desk.put("so.csv", apart.toString(), Charset.forName("windows-1258"));
        assertRead(desk.audit(desk.evidence("so.csv", Register.DOSSIERS)));
    }

    /** As that code page writes it: letters with their hats, the tone behind them. */
    private static String toneApart(String letter) {
        String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String tone = marks.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        String rest = marks.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
        return Normalizer.normalize(rest, Normalizer.Form.NFC) + tone;
    }

    @Test
    void aFileOfTwoEncodingsKeepsItsGoodRowsAndNamesTheBroken() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ROWS.getBytes(StandardCharsets.UTF_8));
        bytes.write(
                dossier("Đ-3", "01/03/2023;08/03/2023;;;07/03/2023;;;;").getBytes(Charset.forName("UTF-16BE")), 2, 2);
        bytes.write("\u00D0-3;K;H;S;N;01/03/2023;08/03/2023;;;07/03/2023;;;;\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("so.csv"), bytes.toByteArray());
        Audited audited = desk.audit(desk.evidence("so.csv", Register.DOSSIERS));
        assertThat(audited.troubles()).extracting(Troubles.Kind::trouble).contains(Trouble.BROKEN_LETTERS);
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("1");
    }

    @Test
    void aMappingSaysWhichColumnIsWhatAndHowDatesAreWritten() throws Exception {
        Path file = desk.put("la.csv", "X1,X2,X3,X4\nA-1,03/25/2023,03/31/2023,04/03/2023\n");
        Mapping mapping = Mapping.read("columns: {code: X1, received: X2, due: X3, finished: X4}\ndates: month-first\n"
                .getBytes(StandardCharsets.UTF_8));
        Audited audited = desk.audit(new Evidence(file, "la.csv", Register.DOSSIERS, mapping));
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("1");
        assertThatThrownBy(() -> Mapping.read("colunms: {code: X1}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("colunms");
        assertThatThrownBy(() -> Mapping.read("columns: {codes: X1}".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("codes");
    }

    @Test
    void aWorkbookWithSeveralSheetsAndSerialDates() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("so.xlsx"))) {
            sheet(workbook.createSheet("Tháng 3"));
            workbook.createSheet("Ghi chú").createRow(0).createCell(0).setCellValue("Không phải sổ");
            sheet(workbook.createSheet("Tháng 4"));
            workbook.write(out);
        }
        Audited audited = desk.audit(desk.evidence("so.xlsx", Register.DOSSIERS));
        assertThat(audited.sheets()).extracting(SheetRead::sheet).containsExactly("Tháng 3", "Tháng 4");
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("2");
        assertThat(figure(audited, "dossiers.resolved-early")).isEqualByComparingTo("2");
        assertThat(audited.sheets()).noneMatch(SheetRead::full);
    }

    @Test
    void aSheetFilledToItsLastRowIsNamed() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("so.xlsx"))) {
            Sheet sheet = workbook.createSheet("Đầy");
            sheet(sheet);
            sheet.createRow(1_048_575).createCell(0).setCellValue("A-cuối-1");
            workbook.write(out);
        }
        Audited audited = desk.audit(desk.evidence("so.xlsx", Register.DOSSIERS));
        assertThat(audited.sheets()).allMatch(SheetRead::full);
        assertThat(audited.totals()).containsExactly(new Audited.Totals(Register.DOSSIERS, 3, 2, 0, 1, 0, ""));
    }

    private static void sheet(Sheet sheet) {
        String[] heads = {"Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày xử lý xong", "Họ tên"};
        for (int i = 0; i < heads.length; i++) {
            var row = sheet.getRow(1) == null ? sheet.createRow(1) : sheet.getRow(1);
            row.createCell(i).setCellValue(heads[i]);
        }
        int[][] days = {{1, 8, 9}, {1, 8, 7}};
        for (int r = 0; r < days.length; r++) {
            var row = sheet.createRow(2 + r);
            row.createCell(0).setCellValue("A-" + sheet.getSheetName().length() + r);
            for (int c = 0; c < 3; c++) {
                row.createCell(1 + c).setCellValue(LocalDate.of(2023, 3, days[r][c]));
            }
            row.createCell(4).setCellValue("Người Nộp Mẫu");
        }
    }

    @Test
    void namesAndTelephoneNumbersAreNeitherStoredNorPrinted() throws Exception {
        Files.createDirectories(folder.resolve("store"));
        desk.put(
                "so.csv",
                DOSSIERS.replace("Họ tên", "Họ tên;Số điện thoại;Địa chỉ")
                        + "A-1;Khai sinh;Hộ tịch;Sở X;Tên Bí Mật;0912345678;Thôn Bí Mật;01/03/2023;08/03/2023;;;09/03/2023;;;;\n"
                        + "Tên Bí Mật;Khai sinh;Hộ tịch;Sở X;A-2;0912345678;Thôn;0912345678;Tên Bí Mật;;;;;;;\n");
        try (Audit audit = Audit.kept(
                List.of(desk.evidence("so.csv", Register.DOSSIERS)),
                folder.resolve("store"),
                parcheck.plan.WorkingDays.packed())) {
            Audited audited = audit.count(RegisterDesk.report(), 2021, Whose.REPORTING);
            assertThat(audited.totals()).containsExactly(new Audited.Totals(Register.DOSSIERS, 2, 1, 0, 1, 0, ""));
            assertThat(audited.toString()).doesNotContain("Bí Mật").doesNotContain("0912345678");
            audit.writeRows(folder.resolve("out"), code -> code.replace("evidence.", ""));
        }
        List<Path> made = new java.util.ArrayList<>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith("so.csv"))
                    .forEach(made::add);
        }
        assertThat(made).hasSizeGreaterThan(3);
        for (Path file : made) {
            String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            assertThat(content).as(file.toString()).doesNotContain("Bí Mật").doesNotContain("0912345678");
        }
    }

    @Test
    void whatWasReadOnceIsNotReadAgainAndSaysTheSame() throws Exception {
        desk.put("so.csv", ROWS);
        List<Evidence> evidence = List.of(desk.evidence("so.csv", Register.DOSSIERS));
        Path store = folder.resolve("store");
        Audited first;
        Audited second;
        try (Audit audit = Audit.kept(evidence, store, parcheck.plan.WorkingDays.packed())) {
            first = audit.count(RegisterDesk.report(), 2021, Whose.REPORTING);
        }
        try (var kept = Files.list(store)) {
            assertThat(kept).hasSize(1);
        }
        try (Audit audit = Audit.kept(evidence, store, parcheck.plan.WorkingDays.packed())) {
            second = audit.count(RegisterDesk.report(), 2021, Whose.REPORTING);
        }
        assertThat(second).isEqualTo(first);
        desk.put("so.csv", ROWS + dossier("A-3", "01/03/2023;08/03/2023;;;07/03/2023;;;;"));
        try (Audit audit = Audit.kept(evidence, store, parcheck.plan.WorkingDays.packed())) {
            assertThat(figure(audit.count(RegisterDesk.report(), 2021, Whose.REPORTING), "dossiers.resolved"))
                    .isEqualByComparingTo("3");
        }
    }

    @Test
    void filesThatAreNoRegistersAreRefusedWithOneReason() throws Exception {
        desk.put("rong.csv", "");
        desk.put("khac.csv", "Tên,Tuổi\nx,3\n");
        desk.put("giay.csv", "%PDF-1.4 x");
        Files.createDirectory(folder.resolve("thu-muc"));
        Files.write(folder.resolve("bom.xlsx"), bomb());
        Files.write(folder.resolve("hong.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        Path database = folder.resolve("vat.csv");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t AS SELECT 1 AS x");
        }
        Map<String, Reason> expected = Map.of(
                "rong.csv", Reason.EMPTY,
                "khac.csv", Reason.NO_REGISTER,
                "giay.csv", Reason.PDF,
                "thu-muc", Reason.DIRECTORY,
                "khong-co.csv", Reason.NOT_FOUND,
                "bom.xlsx", Reason.ZIP_BOMB,
                "hong.xlsx", Reason.BROKEN,
                "vat.csv", Reason.UNKNOWN_FORMAT);
        expected.forEach((name, reason) -> assertThatThrownBy(() -> desk.audit(desk.evidence(name, Register.DOSSIERS)))
                .as(name)
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(reason)));
        assertThat(folder.resolve("store")).isEmptyDirectory();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void theStoreOpensAndLoadsNothing() throws Exception {
        desk.put("la.csv", "a,b\n1,2\n");
        try (DuckStore store = DuckStore.open(null);
                var statement = store.connection().createStatement()) {
            for (String sql : List.of(
                    "SELECT * FROM read_csv('" + folder.resolve("la.csv") + "')",
                    "SELECT * FROM '" + folder.resolve("la.csv") + "'",
                    "COPY (SELECT 1) TO '" + folder.resolve("x.csv") + "'",
                    "ATTACH '" + folder.resolve("x.duckdb") + "'",
                    "INSTALL httpfs",
                    "LOAD httpfs",
                    "SET enable_external_access = true",
                    "SET lock_configuration = false")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(java.sql.SQLException.class);
            }
        }
    }

    private static void assertRead(Audited audited) {
        assertThat(audited.troubles()).isEmpty();
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("1");
        assertThat(figure(audited, "dossiers.resolved-early")).isEqualByComparingTo("1");
        assertThat(audited.groups().get("unit")).extracting(Audited.Group::name).containsExactly("Sở Tư pháp");
    }
}
