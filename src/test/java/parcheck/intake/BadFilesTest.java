package parcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.intake.UnreadableFile.Reason;

class BadFilesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileThatIsNotThere() {
        assertThat(refusal(folder.resolve("none.xlsx"), FileBytes.FROM_DISK).reason())
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void aDirectory() {
        assertThat(refusal(folder, FileBytes.FROM_DISK).reason()).isEqualTo(Reason.DIRECTORY);
    }

    @Test
    void anEmptyFile() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aFileThatMayNotBeRead() {
        Path file = saved(OfficeFiles.simpleXlsx());
        FileBytes denied = (path, limit) -> {
            throw new AccessDeniedException(path.toString());
        };

        assertThat(refusal(file, denied).reason()).isEqualTo(Reason.NO_PERMISSION);
    }

    @Test
    void aFileThatVanishesWhileItIsOpened() {
        FileBytes gone = (path, limit) -> {
            throw new NoSuchFileException(path.toString());
        };

        assertThat(refusal(saved(OfficeFiles.simpleXlsx()), gone).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void aDiskThatFails() {
        FileBytes failing = (path, limit) -> {
            throw new IOException("Input/output error");
        };

        assertThat(refusal(saved(OfficeFiles.simpleXlsx()), failing).reason()).isEqualTo(Reason.IO);
    }

    @Test
    void aFileThatGrowsWhileItIsRead() {
        FileBytes growing = (path, limit) -> {
            byte[] bytes = Files.readAllBytes(path);
            Files.write(path, new byte[] {1}, StandardOpenOption.APPEND);
            return bytes;
        };

        assertThat(refusal(saved(OfficeFiles.simpleXlsx()), growing).reason()).isEqualTo(Reason.CHANGED_WHILE_READ);
    }

    @Test
    void aFileThatIsReplacedWhileItIsRead() {
        FileBytes replaced = (path, limit) -> {
            byte[] bytes = Files.readAllBytes(path);
            Path other = Files.write(path.resolveSibling("other"), bytes);
            Files.move(other, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return bytes;
        };

        assertThat(refusal(saved(OfficeFiles.simpleXlsx()), replaced).reason()).isEqualTo(Reason.CHANGED_WHILE_READ);
    }

    @Test
    void aFileOfWhichOnlyHalfArrives() {
        FileBytes half = (path, limit) -> Arrays.copyOf(Files.readAllBytes(path), 100);

        assertThat(refusal(saved(OfficeFiles.simpleXlsx()), half).reason()).isEqualTo(Reason.CHANGED_WHILE_READ);
    }

    @Test
    void aFileBeyondTheSizeOfAnyReport() throws IOException {
        Path file = folder.resolve("huge.xlsx");
        try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(SourceReader.LARGEST + 1L);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {1}));
        }

        assertThat(refusal(file, FileBytes.FROM_DISK).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "hello, not a zip;UNKNOWN_FORMAT",
                "<html><table></table></html>;UNKNOWN_FORMAT",
                "{\\rtf1;JSON?",
                "%PDF-1.7;PDF",
                "GIF89a;IMAGE",
                "BM6;IMAGE",
            })
    void otherTexts(String content, String reason) {
        byte[] bytes = (content + " ".repeat(20)).getBytes(StandardCharsets.UTF_8);
        if (reason.equals("JSON?")) {
            assertThat(Magic.of(bytes)).isEqualTo(Magic.JSON);
        } else {
            assertThat(reason(bytes)).isEqualTo(Reason.valueOf(reason));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ffd8ffe000104a46494600,IMAGE",
        "89504e470d0a1a0a00,IMAGE",
        "524946461000000057454250,IMAGE",
        "000000186674797068656963,IMAGE",
        "d0cf11e0a1b11ae1000000,OLD_OFFICE",
        "504b0506000000000000000000000000000000000000,UNKNOWN_FORMAT",
        "504b0304140000000800,TRUNCATED",
        "00ff00ff00ff,UNKNOWN_FORMAT",
    })
    void aFileIsKnownByItsFirstBytesAndNotByItsName(String hex, Reason reason) {
        assertThat(reason(HexFormat.of().parseHex(hex))).isEqualTo(reason);
    }

    @Test
    void anOldWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("A");
            workbook.write(out);
        }

        assertThat(reason(out.toByteArray())).isEqualTo(Reason.OLD_OFFICE);
    }

    @Test
    void anEncryptedWorkbook() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream secret = encryptor.getDataStream(files)) {
                secret.write(OfficeFiles.simpleXlsx());
            }
            files.writeFilesystem(out);
        }

        assertThat(reason(out.toByteArray())).isEqualTo(Reason.ENCRYPTED);
    }

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

    @Test
    void aMacroFile() {
        byte[] plain = OfficeFiles.simpleXlsx();

        assertThat(reason(OfficeFiles.with(plain, "xl/vbaProject.bin", new byte[] {1, 2, 3})))
                .isEqualTo(Reason.MACRO);
        assertThat(reason(OfficeFiles.with(plain, "word/VBAPROJECT.BIN", new byte[] {1})))
                .isEqualTo(Reason.MACRO);
        assertThat(reason(OfficeFiles.replaced(
                        plain,
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                        StandardCharsets.UTF_8)))
                .isEqualTo(Reason.MACRO);
    }

    @Test
    void archivesOfOtherKinds() {
        byte[] ods = OfficeFiles.zip(
                java.util.Map.of("mimetype", OfficeFiles.utf8("application/vnd.oasis.opendocument.spreadsheet")));

        assertThat(reason(ods)).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void aWorkbookSavedAsStrictOpenXml() {
        byte[] strict = OfficeFiles.replaced(
                OfficeFiles.simpleXlsx(),
                "_rels/.rels",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
                StandardCharsets.UTF_8);

        assertThat(reason(strict)).isEqualTo(Reason.STRICT_OOXML);
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

    private Reason reason(byte[] content) {
        return refusal(saved(content), FileBytes.FROM_DISK).reason();
    }

    private UnreadableFile refusal(Path file, FileBytes bytes) {
        return catchThrowableOfType(UnreadableFile.class, () -> Intake.read(file, "shown.xlsx", bytes));
    }

    private Path saved(byte[] content) {
        try {
            return Files.write(folder.resolve("report.xlsx"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
