package parcheck.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.check.Amount;
import parcheck.plan.Lang;
import parcheck.plan.Target;
import parcheck.plan.Text;

/** A number is never shown on the other side of its limit. */
class RoundingTest {
    private static final Text PERCENT = new Text("%", "%");

    @ParameterizedTest
    @CsvSource({
        "94.996, 94.996",
        "94.9949, 94.99",
        "94.999999999999, 94.9999999999",
        "95, 95",
        "95.00, 95",
        "95.0000001, 95.0000001",
        "95.00000000000001, 95.0000000001",
        "95.004, 95.004",
        "95.006, 95.01",
        "66.666666666666, 66.67",
        "7.03, 7.03",
        "90.90, 90.9",
        "33.3, 33.3"
    })
    void besideALimitOfNinetyFive(String exact, String shown) {
        BigDecimal value = Rounding.shown(new BigDecimal(exact), Target.of("> 95 %"));
        assertThat(value.toPlainString()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "1885, 1885",
        "1E+3, 1000",
        "7.03, 7.03",
        "87.385, 87.385",
        "33.3333333333, 33.33",
        "0.0000000004, 0.0000000004",
        "0.000000000004, 0.0000000001",
        "-0.0049999999, -0.005"
    })
    void alone(String exact, String shown) {
        assertThat(Rounding.shown(new BigDecimal(exact), null).toPlainString()).isEqualTo(shown);
    }

    @Test
    void randomNumbersKeepTheirSide() {
        Random random = new Random(20230118);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal limit = BigDecimal.valueOf(random.nextInt(10_001), random.nextInt(3));
            BigDecimal distance = BigDecimal.valueOf(random.nextInt(2001) - 1000L)
                    .divide(BigDecimal.valueOf(random.nextInt(999) + 1L), MathContext.DECIMAL128)
                    .movePointLeft(random.nextInt(16));
            BigDecimal exact = limit.add(distance);
            Target target = new Target(Target.Comparator.AT_LEAST, limit, true);
            BigDecimal shown = Rounding.shown(exact, target);
            assertThat(shown.compareTo(limit)).as("%s beside %s", exact, limit).isEqualTo(exact.compareTo(limit));
            assertThat(shown.subtract(exact).abs()).isLessThan(new BigDecimal("0.0051"));
            assertThat(shown.scale()).isLessThanOrEqualTo(10);
        }
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        Numbers vi = new Numbers(Lang.VI);
        Numbers en = new Numbers(Lang.EN);
        assertThat(vi.number(new BigDecimal("1885"))).isEqualTo("1.885");
        assertThat(en.number(new BigDecimal("1885"))).isEqualTo("1,885");
        assertThat(vi.number(new BigDecimal("-1234567.5"))).isEqualTo("-1.234.567,5");
        assertThat(vi.number(new BigDecimal("999"))).isEqualTo("999");
        assertThat(vi.number(new BigDecimal("1000"))).isEqualTo("1.000");
        assertThat(vi.within("1655 − 1590.5")).isEqualTo("1.655 − 1.590,5");
    }

    @Test
    void amountsCarryTheirUnit() {
        Numbers vi = new Numbers(Lang.VI);
        assertThat(vi.amount(new Amount(new BigDecimal("12.5"), PERCENT, null))).isEqualTo("12,5\u00A0%");
        assertThat(vi.amount(new Amount(new BigDecimal("3"), new Text("Hồ sơ", "dossiers"), null)))
                .isEqualTo("3\u00A0hồ sơ");
        assertThat(vi.amount(new Amount(new BigDecimal("3"), new Text("TTHC", "procedures"), null)))
                .isEqualTo("3\u00A0TTHC");
        assertThat(vi.amount(new Amount(new BigDecimal("3"), new Text("", ""), null)))
                .isEqualTo("3");
        Text states = new Text("Chưa = 0 Đang làm = 1 Hoàn thành = 2", "No = 0 Under way = 1 Done = 2");
        assertThat(vi.amount(new Amount(BigDecimal.ONE, states, null))).isEqualTo("Đang làm\u00A0(1)");
        assertThat(vi.amount(new Amount(new BigDecimal("5"), states, null))).isEqualTo("5");
    }
}
