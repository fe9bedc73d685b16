package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        int code = new CommandLineDoor(
                        around,
                        (book, level, period, unit) -> (book.plan().id() + level.code() + period.code() + unit)
                                .getBytes(StandardCharsets.UTF_8))
                .run(args);
        out = output.toString(StandardCharsets.UTF_8);
        err = errors.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void theFormIsNamedAfterLevelAndPeriod() {
        assertThat(run("template", "--level", "commune", "--period", "2023-H1", "--unit", "xã A"))
                .isZero();
        assertThat(folder.resolve("mau-bao-cao-commune-2023-h1.xlsx")).hasContent("p2023commune2023-H1xã A");
        assertThat(out).contains("mau-bao-cao-commune-2023-h1.xlsx");
    }

    @Test
    void nothingIsOverwrittenUnasked() throws java.io.IOException {
        Path file = Files.writeString(folder.resolve("mine.xlsx"), "filled in");
        String[] line = {"template", "--level", "district", "--period", "2023", "--out", "mine.xlsx"};
        assertThat(run(line)).isEqualTo(2);
        assertThat(file).hasContent("filled in");
        assertThat(err).contains("mine.xlsx", "--force").hasLineCount(1);
        String[] forced = {"template", "--level", "district", "--period", "2023", "--out", "mine.xlsx", "--force"};
        assertThat(run(forced)).isZero();
        assertThat(file).hasContent("p2023district2023-YEARnull");
    }

    @Test
    void levelAndPeriodAreNeeded() {
        assertThat(run("template", "--level", "district")).isEqualTo(2);
        assertThat(err).contains("PERIOD").hasLineCount(1);
        assertThat(run("template", "--level", "village", "--period", "2023")).isEqualTo(2);
        assertThat(err).contains("“village”").hasLineCount(1);
    }
}
