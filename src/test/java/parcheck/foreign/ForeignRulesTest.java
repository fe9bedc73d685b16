package parcheck.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule folder under a directory ({@code -Dforeign.rules=…}), with the cases that its authors wrote for it. A folder that does not
 * compile fails by name, and the others still run. {@code -Dforeign.facts=…} names a folder of word lists.
 */
class ForeignRulesTest {
    private static final Path RULES = Path.of(System.getProperty("foreign.rules", "src/test/resources/foreign/rules"));
    private static final Path FACTS = Path.of(System.getProperty("foreign.facts", "src/test/resources/foreign/words"));
    private static final Tally TALLY = new Tally();

    @TestFactory
    Stream<DynamicNode> everyRuleFolder() throws IOException {
        List<RuleDirectory> folders = RuleDirectory.under(RULES);
        assertThat(folders).as("folders with DRL under " + RULES).isNotEmpty();
        Words words = Words.in(FACTS);
        return folders.stream().map(folder -> node(new Trial(folder, words)));
    }

    private static DynamicNode node(Trial trial) {
        TALLY.folders++;
        if (!trial.problem().isEmpty()) {
            TALLY.refused.add(trial.name());
            return dynamicTest(trial.name(), () -> assertThat(trial.problem()).isEmpty());
        }
        TALLY.rules += trial.rules();
        boolean silent = trial.cases(RuleDirectory.PASS).isEmpty()
                && trial.cases(RuleDirectory.FAIL).isEmpty();
        TALLY.withoutCases += silent ? 1 : 0;
        return dynamicContainer(
                trial.name(),
                Stream.concat(cases(trial, RuleDirectory.PASS, true), cases(trial, RuleDirectory.FAIL, false))
                        .onClose(trial::close));
    }

    private static Stream<DynamicNode> cases(Trial trial, String key, boolean passes) {
        return trial.cases(key).stream()
                .map(c -> dynamicTest((passes ? "passes: " : "fails: ") + String.valueOf(c.get("id")), () -> {
                    TALLY.cases++;
                    List<String> found = trial.judge(c);
                    if (passes) {
                        assertThat(found).isEmpty();
                    } else {
                        assertThat(found).isNotEmpty();
                    }
                    TALLY.right++;
                }));
    }

    @AfterAll
    static void tell() {
        System.out.println(TALLY);
    }
}
