package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parcheck.evidence.file.SheetZip.row;
import static parcheck.evidence.file.SheetZip.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.evidence.file.Register;
import parcheck.evidence.file.SheetZip;
import parcheck.evidence.measure.Audited;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;

/** Sins of workbooks that show only while their sheets are read: one named refusal, and nothing stays in the store. */
class HostileWorkbooksTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD = row("Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày xử lý xong");
    private static final String LATE = row("A-1", "01/03/2023", "08/03/2023", "09/03/2023");

    private final Random random = new Random(4);

    @TempDir
    private Path folder;

    private Audited audit(byte[] file) throws Exception {
        Files.write(folder.resolve("so.xlsx"), file);
        RegisterDesk desk = new RegisterDesk(folder);
        return desk.audit(desk.evidence("so.xlsx", Register.DOSSIERS));
    }

    private void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> audit(file))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
        assertThat(folder.resolve("store"))
                .satisfiesAnyOf(
                        s -> assertThat(s).doesNotExist(), s -> assertThat(s).isEmptyDirectory());
    }

    private static String many(int rows) {
        StringBuilder out = new StringBuilder(HEAD);
        for (int i = 0; i < rows; i++) {
            out.append(LATE.replace("A-1", "A-" + Integer.toHexString(i * 0x9E3779B1)));
        }
        return sheet(out.toString());
    }

    @Test
    void aSoundOneIsRead() throws Exception {
        assertThat(audit(new SheetZip(many(5_000)).bytes()).totals())
                .containsExactly(new Audited.Totals(Register.DOSSIERS, 5_000, 5_000, 0, 0, 0, ""));
    }

    @Test
    void aBombBehindGoodRows() throws Exception {
        String bomb = sheet(HEAD + LATE + "<row/>".repeat(10 << 20));
        assertRefused(new SheetZip(bomb).bytes(), Reason.ZIP_BOMB);
    }

    @Test
    void aBombInSharedTextsOrInAPartThatNobodyReads() throws Exception {
        String shared = sheet(HEAD + LATE + "<row><c t=\"s\"><v>0</v></c></row>");
        String bomb = "<sst>" + "<si/>".repeat(12 << 20) + "</sst>";
        assertRefused(new SheetZip(shared).put("xl/sharedStrings.xml", bomb).bytes(), Reason.ZIP_BOMB);
        assertRefused(
                new SheetZip(sheet(HEAD + LATE))
                        .put("xl/worksheets/sheet2.xml", bomb)
                        .bytes(),
                Reason.ZIP_BOMB);
        assertRefused(
                new SheetZip(sheet(HEAD + LATE)).put("xl/media/x.bin", bomb).bytes(), Reason.ZIP_BOMB);
    }

    @Test
    void documentTypes() throws Exception {
        String dtd = "<!DOCTYPE x [<!ENTITY a \"b\">]>";
        assertRefused(new SheetZip(dtd + sheet(HEAD + LATE).replaceFirst("^.*\n", "")).bytes(), Reason.DTD);
        assertRefused(new SheetZip(sheet(HEAD + LATE + dtd)).bytes(), Reason.BROKEN);
        assertRefused(
                new SheetZip(sheet(HEAD + LATE + "<row><c t=\"s\"><v>0</v></c></row>"))
                        .put("xl/sharedStrings.xml", dtd + "<sst/>")
                        .bytes(),
                Reason.DTD);
    }

    @Test
    void macrosAndOtherKindsOfWorkbooks() throws Exception {
        SheetZip zip = new SheetZip(sheet(HEAD + LATE));
        assertRefused(zip.put("xl/vbaProject.bin", "x").bytes(), Reason.MACRO);
        assertRefused(
                new SheetZip(sheet(HEAD + LATE))
                        .put("[Content_Types].xml", "<Types>spreadsheetml sheet.binary</Types>")
                        .bytes(),
                Reason.UNKNOWN_FORMAT);
    }

    /** Wherever a file is cut off, and whatever bit of its sheet is turned, it is refused as a whole. */
    @Test
    void cutOffAndDamaged() throws Exception {
        byte[] sound = new SheetZip(many(2_000)).bytes();
        for (double part : new double[] {0.1, 0.5, 0.9, 0.999}) {
            assertRefused(Arrays.copyOf(sound, (int) (sound.length * part)), Reason.BROKEN);
        }
        int refused = 0;
        for (int i = 1; i < 20; i++) {
            byte[] damaged = sound.clone();
            damaged[1500 + i * (sound.length - 3000) / 20] ^= 4;
            try {
                audit(damaged);
            } catch (UnreadableFile e) {
                refused++;
            }
        }
        assertThat(refused).isEqualTo(19);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no sheet at all",
                "<worksheet><sheetData>",
                "<worksheet><sheetData>HEAD<row><c><v>1</v></c>",
                "<worksheet><sheetData>HEAD<row><c><v>1</row></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD</row></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD<row r=\"x\"/></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD<row r=\"99999999999\"/></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD<row><c r=\"7\"><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD<row><c r=\"AAAAA1\"><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD<row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD<row><c t=\"s\"><v>-1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD<row><c><v>&nobody;</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD<row><c><v>& 1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD<row><c><v>&#x110000;</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD<row 'x'/></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD<></sheetData></worksheet>",
                "<worksheet><sheetData>HEAD<![CDATA[",
                "<worksheet><sheetData>HEAD<",
            })
    void nonsenseInsteadOfASheet(String xml) throws IOException {
        assertRefused(new SheetZip(xml.replace("HEAD", HEAD)).bytes(), Reason.BROKEN);
    }

    @Test
    void elementsNestedWithoutEnd() throws IOException {
        assertRefused(new SheetZip(sheet(HEAD + "<row>" + "<c>".repeat(100_000))).bytes(), Reason.BROKEN);
    }

    @Test
    void aTagThatDoesNotEnd() throws IOException {
        assertRefused(new SheetZip(sheet(HEAD + "<row a=\"" + noise(2 << 20))).bytes(), Reason.BROKEN);
    }

    @Test
    void aRowLongerThanAnyRegisterHas() throws IOException {
        String[] cells = new String[80];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = noise(30_000);
        }
        assertRefused(new SheetZip(sheet(HEAD + LATE + row(cells))).bytes(), Reason.ENDLESS_ROW);
        assertRefused(
                new SheetZip(sheet(HEAD + LATE + row("<![CDATA[" + noise(9 << 20) + "]]>"))).bytes(), Reason.BROKEN);
    }

    /** Letters that cannot be packed small. */
    private String noise(int length) {
        char[] letters = new char[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (char) ('a' + random.nextInt(26));
        }
        return new String(letters);
    }

    @Test
    void moreColumnsThanAnyRegisterHas() throws IOException {
        assertRefused(
                new SheetZip(sheet(HEAD + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>")).bytes(),
                Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void aSheetThatTheArchiveLacks() throws IOException {
        SheetZip zip = new SheetZip("")
                .put("xl/workbook.xml", "<workbook><sheets><sheet name='a' id='r1'/></sheets></workbook>");
        zip.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='a/worksheet' Target='worksheets/none.xml'/></Relationships>");
        assertRefused(zip.bytes(), Reason.BROKEN);
    }

    @Test
    void moreEntriesThanAnyWorkbookHas() throws IOException {
        SheetZip zip = new SheetZip(sheet(HEAD + LATE));
        for (int i = 0; i < 5_001; i++) {
            zip.put("xl/media/" + i, "");
        }
        assertRefused(zip.bytes(), Reason.ZIP_BOMB);
    }
}
