package parcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.intake.UnreadableFile.Reason;

/** Workbooks and documents that are broken, hostile or far too large inside. */
class BadArchivesTest extends BadFileCase {

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
    void aTruncatedWorkbook(double part) {
        byte[] whole = OfficeFiles.simpleXlsx();

        assertThat(reason(Arrays.copyOf(whole, (int) (whole.length * part)))).isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void aWorkbookWithAFlippedByte() {
        byte[] plain = OfficeFiles.simpleXlsx();
        int at = new String(plain, StandardCharsets.ISO_8859_1).indexOf("xl/worksheets/sheet1.xml") + 60;
        plain[at] ^= 0x55;

        assertThat(reason(plain)).isEqualTo(Reason.BROKEN);
    }

    @Test
    void threeHundredMegabytesUnpackedFromThreeHundredKilobytes() {
        byte[] bomb = bomb("xl/worksheets/sheet1.xml", 300);

        assertThat(bomb.length).isLessThan(400_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(reason(bomb)).isEqualTo(Reason.ZIP_BOMB));
    }

    @Test
    void aBombUnpacksNoMoreThanItTakesToKnowIt() {
        byte[] bomb = bomb("xl/media/image1.png", 300);
        long before = allocated();
        Reason reason = reason(bomb);

        assertThat(reason).isEqualTo(Reason.ZIP_BOMB);
        assertThat(allocated() - before).isLessThan(30L << 20);
    }

    @Test
    void anArchiveOfVeryManyEntries() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 5_001; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
            }
        }

        assertThat(reason(out.toByteArray())).isEqualTo(Reason.ZIP_BOMB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels", "docProps/core.xml"})
    void aDocumentTypeDeclaration(String part) {
        byte[] plain = OfficeFiles.simpleXlsx();
        String xml = new String(OfficeFiles.entries(plain).getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        String body = xml.substring(xml.indexOf("?>") + 2);
        String evil =
                "<?xml version=\"1.0\"?>\n<!-- x > y -->\n<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>";

        assertThat(reason(OfficeFiles.with(plain, part, OfficeFiles.utf8(evil + body))))
                .isEqualTo(Reason.DTD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aDocumentTypeDeclarationInAnotherEncoding(String charset) throws IOException {
        byte[] evil = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a><a/>".getBytes(charset);

        assertThat(reason(OfficeFiles.with(OfficeFiles.simpleXlsx(), "xl/workbook.xml", evil)))
                .isEqualTo(Reason.DTD);
    }

    @Test
    void aPrologWithoutEnd() {
        byte[] evil = OfficeFiles.utf8("<!--" + "x".repeat(70_000) + "--><!DOCTYPE a><a/>");

        assertThat(reason(OfficeFiles.with(OfficeFiles.simpleXlsx(), "xl/workbook.xml", evil)))
                .isEqualTo(Reason.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<worksheet",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"x\"/></sheetData></worksheet>",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>999</v></c></row></sheetData></worksheet>",
            })
    void aWorkbookWithNonsenseInside(String sheet) {
        byte[] nonsense =
                OfficeFiles.with(OfficeFiles.simpleXlsx(), "xl/worksheets/sheet1.xml", OfficeFiles.utf8(sheet));
        UnreadableFile refused = refusal(saved(nonsense), FileBytes.FROM_DISK);

        assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
        assertThat(refused.details()).hasSize(1);
        assertThat(refused.details().get(0)).doesNotContain("\n").hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void elementsNestedDeepEnoughToExhaustTheStack() {
        String deep = "<x>".repeat(200_000) + "</x>".repeat(200_000);
        byte[] sheet = OfficeFiles.with(
                OfficeFiles.simpleXlsx(),
                "xl/worksheets/sheet1.xml",
                OfficeFiles.utf8("<worksheet>" + deep + "</worksheet>"));
        byte[] text = OfficeFiles.docx(deep, "");

        assertThat(reason(sheet)).isIn(Reason.BROKEN, Reason.ZIP_BOMB);
        assertThat(reason(text)).isIn(Reason.TOO_LARGE, Reason.ZIP_BOMB);
    }

    @Test
    void aWorkbookWithoutItsSheet() {
        var entries = OfficeFiles.entries(OfficeFiles.simpleXlsx());
        entries.remove("xl/workbook.xml");

        assertThat(reason(OfficeFiles.zip(entries))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aSheetFarLongerOrWiderThanAForm() {
        byte[] tooLong = OfficeFiles.xlsx(w -> {
            var sheet = w.createSheet("A");
            for (int i = 0; i <= 20_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
        });
        byte[] tooWide = OfficeFiles.xlsx(
                w -> w.createSheet("A").createRow(0).createCell(200).setCellValue(1));
        byte[] tooMerged = OfficeFiles.xlsx(w -> {
            var sheet = w.createSheet("A");
            for (int i = 0; i <= 5_000; i++) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(i, i, 0, 1));
            }
        });

        assertThat(reason(tooLong)).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(tooWide)).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(tooMerged)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void moreXmlThanAnyReportHas() throws IOException {
        StringBuilder noise = new StringBuilder("<a>");
        java.util.Random random = new java.util.Random(1);
        while (noise.length() < 25 << 20) {
            noise.append(Long.toString(random.nextLong(), 36));
        }

        assertThat(reason(OfficeFiles.with(
                        OfficeFiles.simpleXlsx(), "xl/worksheets/sheet9.xml", OfficeFiles.utf8(noise + "</a>"))))
                .isEqualTo(Reason.TOO_LARGE);
    }

    private byte[] bomb(String entry, int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry(entry));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
