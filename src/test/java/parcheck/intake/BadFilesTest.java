package parcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.intake.UnreadableFile.Reason;

/** Files that cannot be read, that change while they are read, or that are something else; by their content, not their name. */
class BadFilesTest extends BadFileCase {

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
}
