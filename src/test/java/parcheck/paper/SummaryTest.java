package parcheck.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.check.FindingClass;
import parcheck.check.Outcome;
import parcheck.plan.Lang;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** Summaries of many reports, and files that are written whole or not at all. */
class SummaryTest {
    private static SummaryRow row(String file, String unit) {
        return new SummaryRow(
                file,
                unit,
                Level.DEPARTMENT,
                Period.of("2023-H1"),
                "p",
                Map.of(Outcome.MET, 3L, Outcome.MISSED, 1L),
                Map.of(FindingClass.BREACH, 1L, FindingClass.NOTE, 2L),
                1,
                null);
    }

    @Test
    void theTableNamesTheGravestClass() {
        String text = new SummaryTable(new Words(Lang.EN))
                .text(List.of(row("a.json", "Sở U"), SummaryRow.failed("b.pdf", "b.pdf: no")), 100, false);
        assertThat(text.lines().toList().get(1)).contains("a.json", "Sở U", "2023-H1", "breach (1)");
        assertThat(text).contains("2 files: 0 with nothing to do, 1 with something to do, 1 could not be read.");
    }

    @Test
    void spreadsheetsTakeNoCellForAFormula() {
        String csv = new String(
                new SummaryCsv(new Words(Lang.VI))
                        .file(List.of(row("=cmd.xlsx", "+1"), row("-a", "@b"), row("\tc", "x,\"y\""))),
                StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFTệp,Đơn vị,")
                .contains("\r\n'=cmd.xlsx,'+1,", "\r\n'-a,'@b,", "\r\n'\tc,\"x,\"\"y\"\"\",");
    }

    @Test
    void everyLineHasAsManyCells() {
        byte[] file = new SummaryCsv(new Words(Lang.EN)).file(List.of(row("a", "b"), SummaryRow.failed("c", "d")));
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .hasSize(3)
                .allMatch(line -> line.chars().filter(c -> c == ',').count() == 18);
    }

    @Test
    void aFileIsReplacedWholeAndNothingElseIsLeft(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("deep/er/findings.json");
        WholeFile.write(file, new byte[] {1});
        WholeFile.write(file, new byte[] {2, 3});
        assertThat(file).hasBinaryContent(new byte[] {2, 3});
        try (Stream<Path> all = Files.list(file.getParent())) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void aFileThatCannotBeReplacedIsLeftAsItWas(@TempDir Path folder) throws IOException {
        Path taken =
                Files.createDirectories(folder.resolve("findings.json/inside")).getParent();
        Assertions.assertThatThrownBy(() -> WholeFile.write(taken, new byte[] {1}))
                .isInstanceOf(IOException.class);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(taken);
        }
    }
}
