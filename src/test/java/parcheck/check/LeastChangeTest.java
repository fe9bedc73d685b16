package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.plan.Indicator;
import parcheck.plan.Target;
import parcheck.plan.Text;
import parcheck.report.Measure;
import parcheck.report.Share;

/** The least that would lift a figure to its target: enough, and one less would not be. */
class LeastChangeTest {

    @ParameterizedTest
    @CsvSource({
        "38263, 51262, = 100 %, in-place, MEND, 12999",
        "94, 100, > 95 %, in-place, MEND, 2",
        "95, 100, > 95 %, in-place, MEND, 1",
        "79, 100, >= 80 %, in-place, MEND, 1",
        "1900, 2000, > 95 %, dilute, DILUTE, 1",
        "1899, 2000, > 95 %, dilute, DILUTE, 21",
        "79, 100, >= 80 %, dilute, DILUTE, 5",
        "99, 100, = 100 %, dilute, OUT_OF_REACH, 0",
        "99, 100, = 100 %, none, OUT_OF_REACH, 0",
    })
    void ofAShare(String n, String d, String target, String repair, LeastChange.Kind kind, String amount) {
        LeastChange change = LeastChange.of(share(n, d), indicator(Indicator.Kind.PERCENT, repair), Target.of(target));
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 13, >= 15, MORE, 2",
        "COUNT, 0, > 0, MORE, 1",
        "RANK, 22, <= 20, FEWER, 2",
        "SCORE, -0.5, > 0, MORE, 0.5",
        "PERCENT, 92, = 100 %, POINTS, 8",
    })
    void ofABareFigure(Indicator.Kind sort, String value, String target, LeastChange.Kind kind, String amount) {
        Measure measure = new Measure("x", "x", new BigDecimal(value), null, Measure.Origin.STATED, null, value);
        LeastChange change = LeastChange.of(measure, indicator(sort, "none"), Target.of(target));
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.amount()).isEqualByComparingTo(amount);
    }

    @Test
    void isAlwaysEnoughAndNeverOneTooMany() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            int d = 1 + random.nextInt(5000);
            int n = random.nextInt(d + 1);
            Target target = Target.of((random.nextBoolean() ? ">" : ">=") + " " + (50 + random.nextInt(50)) + " %");
            if (target.satisfiedBy(new Share(new BigDecimal(n), new BigDecimal(d)).percent())) {
                continue;
            }
            int mend = amount(n, d, target, "in-place");
            assertThat(reaches(n + mend, d, target)).isTrue();
            assertThat(reaches(n + mend - 1, d, target)).isFalse();
            int dilute = amount(n, d, target, "dilute");
            assertThat(reaches(n + dilute, d + dilute, target)).isTrue();
            assertThat(reaches(n + dilute - 1, d + dilute - 1, target)).isFalse();
        }
    }

    private static int amount(int n, int d, Target target, String repair) {
        return LeastChange.of(share("" + n, "" + d), indicator(Indicator.Kind.PERCENT, repair), target)
                .amount()
                .intValueExact();
    }

    /** Crosswise, without dividing. */
    private static boolean reaches(long n, long d, Target target) {
        int c = Long.compare(100 * n, target.limit().longValueExact() * d);
        return target.comparator() == Target.Comparator.ABOVE ? c > 0 : c >= 0;
    }

    private static Measure share(String n, String d) {
        Share share = new Share(new BigDecimal(n), new BigDecimal(d));
        return new Measure("x", "x", share.percent(), share, Measure.Origin.COUNTED, null, "");
    }

    private static Indicator indicator(Indicator.Kind kind, String repair) {
        Text text = new Text("x", "x");
        return new Indicator(
                "x",
                1,
                text,
                kind,
                text,
                Indicator.Nature.FLOW,
                Indicator.Source.SUPPLEMENT,
                false,
                null,
                Set.of(),
                Map.of(),
                List.of(),
                Indicator.Repair.valueOf(
                        repair.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
    }
}
