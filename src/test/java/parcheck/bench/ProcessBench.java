package parcheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;

/** What the user waits for: whole processes, from the start of Java to its end. */
@Tag("bench")
class ProcessBench {
    private static final int ROUNDS = 11;

    @TempDir
    Path folder;

    @BeforeEach
    void aFilledForm() throws Exception {
        RuleFolder rules = RuleFolder.open(Path.of("rules"));
        new FilledForms(RuleBookReader.read(rules, "hung-yen-2023")).write(folder.resolve("forms"), 1);
    }

    @Test
    void aWarmCheckAgainstOpeningTheWorkbook() {
        Path form = folder.resolve("forms").resolve("report-0000.xlsx");
        Path cache = folder.resolve("cache");
        warm("no options", List.of(), cache, form);
        double ratio = warm("as the README starts it", List.of("-XX:TieredStopAtLevel=1"), cache, form);
        assertThat(ratio).as("at most twice as long as POI").isLessThanOrEqualTo(2);
    }

    /** Both sides get the same options; the ratio is by the clock. */
    private static double warm(String how, List<String> options, Path cache, Path form) {
        List<Child> checks = new ArrayList<>();
        List<Child> opens = new ArrayList<>();
        for (int i = -1; i < ROUNDS; i++) {
            Child check = Child.parcheck(cache, options, "check", form.toString());
            Child open = Child.openWorkbook(cache, options, form);
            assertThat(check.code()).isLessThan(2);
            assertThat(open.code()).isZero();
            if (i >= 0) {
                checks.add(check);
                opens.add(open);
            }
        }
        System.out.println("bench: " + how);
        ratio("seconds of processor", checks, opens, Child::cpu);
        return ratio("seconds by the clock", checks, opens, Child::seconds);
    }

    @Test
    void aStartWithoutCache() {
        Path form = folder.resolve("forms").resolve("report-0000.xlsx");
        double plain = withoutCache("no options", List.of(), form);
        double asDocumented = withoutCache("as the README starts it", List.of("-XX:TieredStopAtLevel=1"), form);
        assertThat(asDocumented)
                .as("seconds of processor")
                .isLessThanOrEqualTo(10)
                .isLessThan(plain);
    }

    private double withoutCache(String how, List<String> options, Path form) {
        List<Child> checks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            checks.add(Child.parcheck(folder.resolve("none"), options, "check", "--no-cache", form.toString()));
        }
        double cpu = Ratios.median(each(checks, Child::cpu));
        System.out.printf(
                Locale.ROOT,
                "bench: check without cache, %s: %.2f s of processor, %.2f s by the clock (median of %d)%n",
                how,
                cpu,
                Ratios.median(each(checks, Child::seconds)),
                checks.size());
        assertThat(checks).allSatisfy(c -> assertThat(c.code()).isLessThan(2));
        return cpu;
    }

    private static double ratio(String what, List<Child> checks, List<Child> opens, ToDoubleFunction<Child> of) {
        double[] left = each(checks, of);
        double[] right = each(opens, of);
        Ratios ratios = new Ratios("check", left, "POI", right);
        System.out.printf(
                Locale.ROOT,
                "bench: one xlsx, rules cached: check %.2f, opening it with POI %.2f %s, ratio %.2f (median of %d)%n",
                Ratios.median(left),
                Ratios.median(right),
                what,
                ratios.median(),
                left.length);
        return ratios.median();
    }

    private static double[] each(List<Child> children, ToDoubleFunction<Child> of) {
        return children.stream().mapToDouble(of).toArray();
    }
}
