package parcheck.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;

/**
 * How the blank form of a commune looks and behaves: what is locked and what is open, what a cell accepts and says, how it prints. It
 * stands in {@code src/test/resources/parcheck/report}; how it looks today lies under {@code target/form}.
 */
class BlankFormTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "parcheck", "report", "form-commune.txt");
    private static final RuleBook BOOK = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023");

    @Test
    void looksAndBehavesAsItShould() throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        FormWriter.write(BOOK.catalogue(), BOOK.plan(), Level.COMMUNE, Period.of("2023-H1"), "=xã A", form);
        String look;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form.toByteArray()))) {
            look = FormLook.of(workbook);
        }
        Path folder = Files.createDirectories(Path.of("target", "form"));
        Files.writeString(folder.resolve(EXPECTED.getFileName()), look);
        assertThat(look).isEqualTo(Files.readString(EXPECTED));
    }
}
