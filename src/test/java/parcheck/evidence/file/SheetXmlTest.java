package parcheck.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that XML allows a sheet to be written like, and what a row makes of it. */
class SheetXmlTest {
    private static final String HEAD =
            SheetZip.row("Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày xử lý xong", "Đơn vị", "Họ tên");

    @TempDir
    Path folder;

    private List<String> read(SheetZip zip) throws Exception {
        Path file = Files.write(folder.resolve("so.xlsx"), zip.bytes());
        List<String> out = new ArrayList<>();
        try (RegisterFile register = RegisterFile.open(new Evidence(file, "so.xlsx", Register.DOSSIERS, Mapping.NONE));
                Rows rows = register.sheets().get(0).open()) {
            Row row = new Row();
            while (rows.next(row)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.count; i++) {
                    cells.add(row.text(i));
                }
                out.add(row.number + " " + String.join("|", cells));
            }
        }
        return out;
    }

    private List<String> rows(String rows) throws Exception {
        return read(new SheetZip(SheetZip.sheet(HEAD + rows)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"7\"><c r=\"A7\" t=\"str\"><f>1&lt;2</f><v>H&amp;1</v></c><c r='C7'><v>44993.5</v></c></row>",
                "<row r = '7' ><c s=\"1\" r = \"A7\"\n t = 'str' ><v>H<![CDATA[&]]>1</v></c ><c r=\"C7\"><v>44993.5</v></c></row>",
                "<x:row r=\"7\" xmlns:x='x'><!-- <c> --><x:c r=\"A7\" t=\"inlineStr\"><x:is><x:t>H&#38;1</x:t></x:is></x:c>"
                        + "<x:c r=\"C7\"><x:v>44993.5</x:v></x:c></x:row>",
                "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>H</t></r><r><t>&#x26;1</t></r><rPh sb=\"0\" eb=\"1\">"
                        + "<t>đọc</t></rPh></is></c><c r=\"B7\" s=\"3\"/><c r=\"C7\"><v>44993.5</v></c><c r=\"XFD7\" s=\"3\"/></row>",
                "<row r=\"7\" spans=\"1:3\" x14ac:r='9'><?x y?><c r=\"C7\"><v>44993.5</v></c><c r=\"A7\" a='&gt;>' t=\"str\">"
                        + "<v>H&amp;1</v></c></row>",
            })
    void oneRowInManyShapes(String row) throws Exception {
        assertThat(rows(row)).containsExactly("7 H&1||44993.5");
    }

    @Test
    void rowsAndCellsWithoutNumbersFollowEachOther() throws Exception {
        assertThat(
                        rows(
                                "<row/><row r=\"9\"><c><v>1</v></c><c r=\"D9\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>"))
                .containsExactly("2 ", "9 1|||2|3", "10 4");
    }

    @Test
    void sharedTextsAreFoundAndReadingsBesideThemAreNot() throws Exception {
        String cells = "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c></row>";
        SheetZip zip = new SheetZip(SheetZip.sheet(HEAD + cells))
                .put(
                        "xl/sharedStrings.xml",
                        "<sst><si><t xml:space=\"preserve\"> hai </t></si><si><r><t>m</t></r><r><t>ột</t></r><rPh><t>x</t></rPh></si><si/></sst>");
        assertThat(read(zip)).containsExactly("2 một| hai ");
    }

    @Test
    void manySharedTextsFillSeveralPieces() throws Exception {
        StringBuilder texts = new StringBuilder("<sst>");
        List<String> all = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 120; i++) {
            all.add(i + new BigInteger(80_000, random).toString(36));
            texts.append("<si><t>").append(all.get(i)).append("</t></si>");
        }
        SheetZip zip = new SheetZip(
                        SheetZip.sheet(HEAD + "<row><c t=\"s\"><v>119</v></c></row><row><c t=\"s\"><v>3</v></c></row>"))
                .put("xl/sharedStrings.xml", texts + "</sst>");
        assertThat(read(zip)).containsExactly("2 " + all.get(119), "3 " + all.get(3));
    }

    @Test
    void namesOfCitizensAreOnlySomething() throws Exception {
        assertThat(rows(SheetZip.row("H1", "", "", "", "", "Nguyễn") + SheetZip.row("H2", "", "", "", "", "&#160; ")))
                .containsExactly("2 H1|||||.", "3 H2|||||");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8"})
    void unicodeInEveryShape(String charset) throws Exception {
        String sheet = SheetZip.sheet(HEAD + SheetZip.row("H1", "Đã trả \uD83D\uDE00 &#128512;"))
                .replace("UTF-8", charset);
        SheetZip zip = new SheetZip("").put("xl/worksheets/sheet1.xml", sheet.getBytes(charset));
        assertThat(read(zip)).containsExactly("2 H1|Đã trả \uD83D\uDE00 \uD83D\uDE00");
        byte[] marked = ("\uFEFF" + sheet).getBytes(StandardCharsets.UTF_8);
        assertThat(read(new SheetZip("").put("xl/worksheets/sheet1.xml", marked)))
                .hasSize(1);
    }

    /** Whatever the place where a buffer ends, within a tag, a value, a text or a reference. */
    @Test
    void nothingIsLostWhereBuffersEnd() throws Exception {
        StringBuilder rows = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 2; i < 6_000; i++) {
            String filling = "x".repeat(i % 97);
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\" t=\"inlineStr\"><is><t>");
            rows.append(filling)
                    .append("&amp;&lt;")
                    .append(i)
                    .append("</t></is></c></row><!--")
                    .append(filling)
                    .append("-->");
            expected.add(i + " " + filling + "&<" + i);
        }
        assertThat(rows(rows.toString())).isEqualTo(expected);
    }
}
