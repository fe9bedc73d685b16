package parcheck.evidence.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that spreadsheets open: no cell runs as a formula, none ends early, numbers stay numbers. */
class RowCsvTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=1+1|'=1+1",
                "+1|'+1",
                "@a|'@a",
                "-a|'-a",
                "-12|-12",
                "12|12",
                "-1.5|'-1.5",
                "a=1|a=1",
                "a-1|a-1",
                " =1| =1",
            })
    void nothingRuns(String cell, String written) {
        assertThat(RowCsv.harmless(cell)).isEqualTo(written);
    }

    @Test
    void endsOfLinesAtTheBeginningDoNotHideAFormula() {
        assertThat(RowCsv.harmless("\t=1")).isEqualTo("'\t=1");
        assertThat(RowCsv.harmless("\r=1")).isEqualTo("'\r=1");
        assertThat(RowCsv.harmless("\n=1")).isEqualTo("'\n=1");
        assertThat(RowCsv.harmless("")).isEmpty();
    }

    @Test
    void cellsAreQuotedWhereTheyWouldEndEarly() throws Exception {
        Path file = folder.resolve("a.csv");
        try (RowCsv csv = new RowCsv(file)) {
            csv.line(List.of("Sở Nội vụ", "a,b", "a;b", "a\"b", "a\nb", "a\rb", ""));
            csv.line(List.of("=a,b"));
        }
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFSở Nội vụ,\"a,b\",\"a;b\",\"a\"\"b\",\"a\nb\",\"a\rb\",\r\n\"'=a,b\"\r\n");
    }
}
