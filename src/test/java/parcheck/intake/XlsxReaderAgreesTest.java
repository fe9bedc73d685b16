package parcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.hostile.Damage;
import parcheck.intake.UnreadableFile.Reason;

/** Our reader of workbooks against POI's whole model: the same cells in the same places, or one of the two refuses for a good reason. */
class XlsxReaderAgreesTest {
    private static final int EACH = 2;

    /** What became of a workbook: its tables, or why it was refused. */
    private record Answer(List<Table> tables, String refused) {
        boolean isRefusal() {
            return !refused.isEmpty();
        }
    }

    private interface Reading {
        List<Table> of(OfficePackage office) throws UnreadableFile;
    }

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("fixtures"))) {
            return all.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void onEveryFixture(Path file) throws IOException {
        assertSame(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // numbers and their formats
                "<row r='1'><c r='A1'><v>1</v></c><c r='B1' s='1'><v>0.95</v></c><c r='C1' s='2'><v>0.95</v></c>"
                        + "<c r='D1' s='3'><v>44554</v></c><c r='E1' s='4'><v>44554.5</v></c><c r='F1' s='5'><v>0.5</v></c></row>",
                "<row r='2'><c r='A2' s='6'><v>0.95</v></c><c r='B2' s='7'><v>44554</v></c><c r='C2' s='8'><v>95</v></c>"
                        + "<c r='D2' s='9'><v>0.5</v></c><c r='E2' s='13'><v>7</v></c><c r='F2' s='15'><v>8</v></c>"
                        + "<c r='G2' s='16'><v>1.5</v></c><c r='H2' s='99'><v>0.95</v></c><c r='I2' s='7'><v>-3</v></c></row>",
                "<row r='1'><c r='A1' t='n'><v> 12 </v></c><c r='B1'><v/></c><c r='C1'/><c r='D1'><v>1e3</v></c>"
                        + "<c r='E1'><v>zwölf</v></c><c r='F1'><v>0.30000000000000004</v></c></row>",
                // texts, their fonts and escapes
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s' s='10'><v>0</v></c><c r='C1' t='s' s='11'><v>0</v></c>"
                        + "<c r='D1' t='s' s='12'><v>0</v></c><c r='E1' t='s' s='14'><v>0</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s' s='10'><v>1</v></c><c r='C1' t='s' s='10'><v>2</v></c>"
                        + "<c r='D1' t='s'><v> 3 </v></c><c r='E1' t='s'><v>4</v></c><c r='F1' t='s'><v>5</v></c>"
                        + "<c r='G1' t='s'><v>6</v></c><c r='H1' t='s'><v>7</v></c><c r='I1' t='s'><v>8</v></c></row>",
                "<row r='1'><c r='A1' t='inlineStr'><is><t>Sè</t></is></c><c r='B1' t='inlineStr' s='10'><is><t>Sè</t></is></c>"
                        + "<c r='C1' t='inlineStr'><is><r><rPr><rFont val='.VnTime'/></rPr><t>Sè</t></r><r><t> 1</t></r></is></c>"
                        + "<c r='D1' t='inlineStr'><v>x</v></c><c r='E1' t='inlineStr'/><c r='F1' t='str'><v>a_x0009_b</v></c>"
                        + "<c r='G1' t='str'/></row>",
                // other values
                "<row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c><c r='C1' t='b'/><c r='D1' t='b'><v>true</v></c>"
                        + "<c r='E1' t='e'><v>#DIV/0!</v></c></row>",
                // formulas
                "<row r='1'><c r='A1'><f>1+1</f></c><c r='B1'><f>1+1</f><v>2</v></c><c r='C1' t='str'><f>B1</f><v>Sè</v></c>"
                        + "<c r='D1' t='str'><f>B1</f></c><c r='E1' t='b'><f>B1</f><v>1</v></c><c r='F1' t='e'><f>B1</f><v>#N/A</v></c>"
                        + "<c r='G1'><f>B1</f><v/></c><c r='H1' s='1'><f>B1</f><v>0.5</v></c></row>",
                "<row r='1'><c r='A1'><f t='array' ref='A1:B2'>C1:D2</f><v>1</v></c><c r='B1'><v>2</v></c></row>"
                        + "<row r='2'><c r='A2'/><c r='B2' t='s'><v>0</v></c><c r='C2'/></row>",
                "<row r='1'><c r='A1'><f t='shared' ref='A1:A2' si='0'>B1</f><v>5</v></c></row>"
                        + "<row r='2'><c r='A2'><f t='shared' si='0'/><v>6</v></c><c r='B2'><f t='shared' si='0'/></c></row>",
                "<row r='1'><c r='A1'><f t='dataTable' ref='A1:A2'/></c><c r='B1'><f t='dataTable' ref='A1:A2'/><v>3</v></c></row>",
                // places
                "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row><row r='7'><c r='D7'><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>",
                "<row r='3'><c r='C3'><v>3</v></c><c r='A3'><v>1</v></c></row><row r='1'><c r='B1'><v>2</v></c></row><row><c><v>9</v></c></row>",
                "<row r='1' hidden='1'><c r='a1'><v>1</v></c></row><row r='9' spans='1:3'/>",
                // other vocabularies
                "<row r='1' xmlns:x='urn:x' x:r='5'><c r='A1' x:t='s'><x:v>7</x:v><v>1</v></c><x:c r='B1'><v>2</v></x:c></row>",
                "",
            })
    void onEverySortOfCell(String rows) {
        assertSame(PlainWorkbook.of(rows, ""));
        assertThat(answer(XlsxIntake::tables, PlainWorkbook.of(rows, "")).isRefusal())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>",
                "<mergeCells><mergeCell ref='B1:C3'/><mergeCell ref='A2:A3'/></mergeCells>",
                "<mergeCells><mergeCell ref='C3'/><mergeCell ref='A:B'/></mergeCells>",
                "<mergeCells count='0'/>",
                "<phoneticPr/><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>",
            })
    void onMergedCells(String merges) {
        StringBuilder rows = new StringBuilder();
        for (int r = 1; r < 5; r++) {
            rows.append("<row r='" + r + "'>");
            for (char c = 'A'; c < 'E'; c++) {
                rows.append("<c r='" + c + r + "'><v>" + c % 7 + r + "</v></c>");
            }
            rows.append("</row>");
        }

        assertSame(PlainWorkbook.of(rows.toString(), merges));
    }

    @Test
    void onStylesOfColumnsAndOtherEncodings() {
        String cells =
                "<sheetData><row r='1'><c r='A1'><v>0.5</v></c><c r='B1'><v>0.5</v></c><c r='C1' s='0'><v>0.5</v></c>"
                        + "<c r='D1' t='inlineStr'><is><t>Sè</t></is></c></row></sheetData></worksheet>";
        String sheet = "<worksheet><cols><col min='1' max='1' width='9'/><col min='2' max='3' style='1'/>"
                + "<col min='4' max='9' style='10'/></cols>" + cells;
        byte[] utf16 = ("<?xml version='1.0' encoding='UTF-16'?>"
                        + sheet.replace(
                                "<worksheet>",
                                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"))
                .getBytes(StandardCharsets.UTF_16);

        assertSame(PlainWorkbook.sheet(sheet));
        assertSame(OfficeFiles.with(PlainWorkbook.sheet(sheet), "xl/worksheets/sheet1.xml", utf16));
    }

    @Test
    void onDatesCountedFrom1904AndSheetsThatAreHidden() {
        byte[] dates = PlainWorkbook.of("<row r='1'><c r='A1' s='7'><v>44554</v></c></row>", "");
        byte[] from1904 = OfficeFiles.xlsx(w -> {
            w.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            w.createSheet("A").createRow(0).createCell(0).setCellValue(3);
            w.createSheet("B").createRow(0).createCell(0).setCellValue(4);
            w.createSheet("C").createRow(1).createCell(1).setCellValue(5);
            w.setSheetHidden(1, true);
        });

        assertSame(dates);
        assertSame(from1904);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1' t='s'><v>9</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
                "<row r='1'><c r='A1' t='s'/></row>",
                "<row r='1'><c r='A1' t='q'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s' s='17'><v>0</v></c></row>",
                "<row r='x'/>",
            })
    void bothRefuse(String rows) {
        assertThat(answer(PoiWorkbook::tables, PlainWorkbook.of(rows, "")).refused())
                .isEqualTo("BROKEN");
        assertThat(answer(XlsxIntake::tables, PlainWorkbook.of(rows, "")).refused())
                .isEqualTo("BROKEN");
    }

    /** POI takes the later one, or another row than the cell says, or overlooks what stands in the wrong place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='A1'/></row>",
                "<row r='1'><c r='A2'><v>1</v></c></row>",
                "<row r='1'><row r='2'><c r='A2'><v>1</v></c></row></row>",
                "<row r='1'><c r='A1'><v>1</v><v>2</v></c></row>",
                "</sheetData><sheetData><row r='1'><c r='A1'><v>1</v></c></row>",
                "</sheetData><row r='1'><c r='A1'><v>1</v></c></row><sheetData>",
            })
    void whatWouldLoseFiguresInSilenceIsRefused(String rows) {
        assertThat(answer(PoiWorkbook::tables, PlainWorkbook.of(rows, "")).isRefusal())
                .isFalse();
        assertThat(answer(XlsxIntake::tables, PlainWorkbook.of(rows, "")).refused())
                .isEqualTo("BROKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"})
    void aPartThatIsNamedButNotThereIsRefused(String part) {
        var parts = OfficeFiles.entries(PlainWorkbook.of("<row r='1'><c r='A1' s='1'><v>0.95</v></c></row>", ""));
        parts.remove(part);

        assertThat(answer(PoiWorkbook::tables, OfficeFiles.zip(parts)).isRefusal())
                .isFalse();
        assertThat(answer(XlsxIntake::tables, OfficeFiles.zip(parts)).refused()).isEqualTo("BROKEN");
    }

    /** Where both read a damaged workbook they read the same; where only ours does, it reads what the sound one says. */
    @ParameterizedTest
    @EnumSource(Damage.class)
    void onDamagedWorkbooks(Damage damage) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path fixture : fixtures().toList()) {
            byte[] sound = Files.readAllBytes(fixture);
            for (long number = 0; number < EACH; number++) {
                byte[] damaged = damage.of(sound, new Random(number));
                Answer poi = answer(PoiWorkbook::tables, damaged);
                Answer ours = answer(XlsxIntake::tables, damaged);
                Answer expected = poi.isRefusal() ? answer(XlsxIntake::tables, sound) : poi;
                if (!ours.isRefusal() && !ours.equals(expected)) {
                    wrong.add(fixture + " " + number);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static void assertSame(byte[] workbook) {
        assertThat(answer(XlsxIntake::tables, workbook)).isEqualTo(answer(PoiWorkbook::tables, workbook));
    }

    private static Answer answer(Reading reading, byte[] workbook) {
        try (OfficePackage office = OfficePackage.open(new Source("shown", workbook, ""))) {
            return office.format() == Document.Format.XLSX
                    ? new Answer(reading.of(office), "")
                    : new Answer(List.of(), Reason.UNKNOWN_FORMAT.toString());
        } catch (UnreadableFile e) {
            return new Answer(List.of(), e.reason().toString());
        }
    }
}
