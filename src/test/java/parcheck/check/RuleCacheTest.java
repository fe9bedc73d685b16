package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.plan.RuleSheet;
import parcheck.plan.RulesRefused;

/** What lies in the cache judges only if it is whole and was made of these very files. */
class RuleCacheTest {
    @TempDir
    Path folder;

    @Test
    void theSecondStartTakesTheBookAndTheRulesFromTheCache() throws Exception {
        assertThat(loaded(new SmallRules())).containsExactly("II.1.a > 95 %", "II.1.b >= 10");
        Path kept = kept().get(0);
        Object written = Files.getLastModifiedTime(kept);
        assertThat(loaded(new SmallRules())).containsExactly("II.1.a > 95 %", "II.1.b >= 10");
        assertThat(kept()).containsExactly(kept);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(written);
    }

    @Test
    void anyChangeOfAnyFileIsLoadedAnew() throws Exception {
        loaded(new SmallRules());
        SmallRules changed = new SmallRules()
                .with(SmallRules.DRL, "95B", "96B")
                .with(SmallRules.SHEET, "> 95 %", "> 96 %")
                .with(SmallRules.SHEET, "a.good: 95}", "a.good: 96}")
                .with(SmallRules.SHEET, "a.good: 96}, outcome: met", "a.good: 97}, outcome: met");
        assertThat(loaded(changed)).containsExactly("II.1.a > 96 %", "II.1.b >= 10");
        assertThat(kept()).hasSize(2);
        SmallRules wrong = new SmallRules().with(SmallRules.DRL, "<=", "<");
        assertThat(catchThrowableOfType(RulesRefused.class, () -> loaded(wrong)))
                .isNotNull();
        assertThat(kept()).as("what is refused is not kept").hasSize(2);
    }

    @Test
    void aDamagedCacheIsMadeAnew() throws Exception {
        loaded(new SmallRules());
        Path kept = kept().get(0);
        byte[] whole = Files.readAllBytes(kept);
        for (int at : List.of(0, 20, whole.length / 2, whole.length - 3)) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(kept, damaged);
            assertThat(loaded(new SmallRules())).containsExactly("II.1.a > 95 %", "II.1.b >= 10");
            assertThat(Files.readAllBytes(kept)).as("byte " + at).isNotEqualTo(damaged);
        }
        Files.write(kept, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(loaded(new SmallRules())).containsExactly("II.1.a > 95 %", "II.1.b >= 10");
    }

    @Test
    void theCacheOfOtherRulesIsNotTaken() throws Exception {
        loaded(new SmallRules());
        Path first = kept().get(0);
        SmallRules other = new SmallRules().with(SmallRules.SHEET, "Tỷ lệ tốt", "Tỷ lệ khác");
        loaded(other);
        Path second = kept().stream().filter(f -> !f.equals(first)).findFirst().orElseThrow();
        Files.copy(first, second, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Checker checker = RuleLoader.load(other.book(), RuleCache.in(folder))) {
            assertThat(checker.book().rules().get(0).title().vi()).isEqualTo("Tỷ lệ khác");
        }
    }

    private List<String> loaded(SmallRules rules) {
        try (Checker checker = RuleLoader.load(rules.folder(), "p", RuleCache.in(folder))) {
            assertThat(checker.book().origin()).isEqualTo("test");
            return checker.book().rules().stream().map(RuleCacheTest::named).toList();
        }
    }

    private static String named(RuleSheet rule) {
        return rule.id() + " " + rule.target().written();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
