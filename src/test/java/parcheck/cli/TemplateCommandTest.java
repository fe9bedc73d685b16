package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.paper.LittleRules;

/** {@code parcheck template} writes where it should and overwrites nothing unasked. */
class TemplateCommandTest {
    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void setUp() {
        LittleRules.write(folder.resolve("rules"), 2023);
    }

    private int run(String... args) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(output, errors, Map.of(), folder, false);
        int code = new CommandLineDoor(around).run(args);
        out = output.toString(StandardCharsets.UTF_8);
        err = errors.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void theFormIsNamedAfterLevelAndPeriod() throws IOException {
        assertThat(run("template", "--level", "commune", "--period", "2023-H1", "--unit", "xã A"))
                .isZero();
        assertThat(words(folder.resolve("mau-bao-cao-commune-2023-h1.xlsx")))
                .contains("p2023", "Cấp xã", "6 tháng đầu năm 2023", "xã A");
        assertThat(out).contains("mau-bao-cao-commune-2023-h1.xlsx");
    }

    @Test
    void nothingIsOverwrittenUnasked() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.xlsx"), "filled in");
        String[] line = {"template", "--level", "district", "--period", "2023", "--out", "mine.xlsx"};
        assertThat(run(line)).isEqualTo(2);
        assertThat(file).hasContent("filled in");
        assertThat(err).contains("mine.xlsx", "--force").hasLineCount(1);
        String[] forced = {"template", "--level", "district", "--period", "2023", "--out", "mine.xlsx", "--force"};
        assertThat(run(forced)).isZero();
        assertThat(words(file)).contains("p2023", "Cấp huyện", "Năm 2023");
    }

    private static List<String> words(Path workbook) throws IOException {
        List<String> out = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            book.getSheet("Thông tin").forEach(row -> row.forEach(cell -> out.add(cell.getStringCellValue())));
        }
        return out;
    }

    @Test
    void levelAndPeriodAreNeeded() {
        assertThat(run("template", "--level", "district")).isEqualTo(2);
        assertThat(err).contains("PERIOD").hasLineCount(1);
        assertThat(run("template", "--level", "village", "--period", "2023")).isEqualTo(2);
        assertThat(err).contains("“village”").hasLineCount(1);
    }
}
