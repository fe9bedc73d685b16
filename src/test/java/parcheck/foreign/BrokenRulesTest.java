package parcheck.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the harness says of rules that are no good, so that its silence means something. */
class BrokenRulesTest {
    private static final Words NO_WORDS = Words.in(Path.of("none"));
    private final List<RuleDirectory> folders;

    BrokenRulesTest() throws IOException {
        folders = RuleDirectory.under(Path.of("src/test/resources/foreign/broken"));
    }

    @Test
    void aRuleThatDoesNotCompileIsNamedWithItsFile() {
        Trial trial = new Trial(folders.get(0), NO_WORDS);

        assertThat(trial.name()).isEqualTo("terms/does-not-compile");
        assertThat(trial.problem()).contains("DoesNotCompile", "colour");
    }

    @Test
    void theFoldersAfterItStillRun() {
        try (Trial trial = new Trial(folders.get(1), NO_WORDS)) {
            assertThat(trial.problem()).isEmpty();
            assertThat(trial.judge(Map.of("id", "1"))).isEmpty();
            assertThat(trial.judge(Map.of("id", "nobody"))).containsExactly("ERROR nobody: Nobody");
            assertThat(trial.judge(Map.of("id", "1")))
                    .as("nothing stays from the case before")
                    .isEmpty();
        }
    }
}
