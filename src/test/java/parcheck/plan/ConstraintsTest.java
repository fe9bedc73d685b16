package parcheck.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parcheck.report.Doubt;
import parcheck.report.words.Words;

/** The table of constraints names every constraint, and only what exists. */
class ConstraintsTest {
    private static final Path TABLE = Path.of("src/site/constraints.md");
    private static final int CONSTRAINTS = 44;

    @Test
    void everyConstraintIsCoveredByWhatExists() throws IOException {
        Set<String> known = known();
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
            Matcher row =
                    Pattern.compile("\\| (K[0-9]{2}) \\| [^|]+ \\| ([^|]+) \\|").matcher(line);
            if (row.matches()) {
                rows.add(row.group(1));
                assertThat(codes(row.group(2))).as(line).isNotEmpty().isSubsetOf(known);
            }
        }
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= CONSTRAINTS; i++) {
            expected.add(String.format(Locale.ROOT, "K%02d", i));
        }
        assertThat(rows).isEqualTo(expected);
    }

    @Test
    void whatStandsBelowTheTableExistsToo() throws IOException {
        String text = Files.readString(TABLE, StandardCharsets.UTF_8);
        String below = text.substring(text.indexOf("Beyond the list"));
        assertThat(codes(below)).isNotEmpty().isSubsetOf(known());
    }

    private static List<String> codes(String text) {
        List<String> out = new ArrayList<>();
        Matcher code = Pattern.compile("`([^`]+)`").matcher(text);
        while (code.find()) {
            out.add(code.group(1));
        }
        return out;
    }

    private static Set<String> known() {
        RuleBook book = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023");
        Set<String> out = new HashSet<>(book.relations().keySet());
        book.integrity().forEach(rule -> out.add(rule.id()));
        book.plan().clauses().forEach(clause -> out.add(clause.id()));
        for (Doubt.Kind kind : Doubt.Kind.values()) {
            out.add("doubt." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        out.addAll(new Words("/parcheck/wordings_vi.properties").names());
        return out;
    }
}
