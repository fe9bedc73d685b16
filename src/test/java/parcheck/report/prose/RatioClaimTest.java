package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The share that two counts make, and how far it is uncertain where the counts were rounded. */
class RatioClaimTest {

    private static Quantity figure(String low, String high, String ulp) {
        BigDecimal value = new BigDecimal(low);
        return new Quantity(
                value, new BigDecimal(high), new BigDecimal(ulp), value, false, Bound.EXACT, "", 0, 0, 1, 1);
    }

    private static @Nullable RatioClaim ratio(Quantity part, Quantity whole) {
        return RatioClaim.of(List.of(), part, whole, figure("12", "12", "0"));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 80, 0, 12.5, 12.5",
        "10, 1, 80, 0, 11.875, 13.125",
        "12, 0, 80, 32, 12.5, 18.75",
        "10, 4, 100, 60, 6.153846, 17.142857",
    })
    void roundedCountsGiveARangeOfShares(
            String part, String partUlp, String whole, String wholeUlp, String least, String most) {
        RatioClaim claim = ratio(figure(part, part, partUlp), figure(whole, whole, wholeUlp));
        assertThat(claim).isNotNull();
        assertThat(claim.least()).isCloseTo(new BigDecimal(least), within("0.000001"));
        assertThat(claim.most()).isCloseTo(new BigDecimal(most), within("0.000001"));
    }

    private static Offset<BigDecimal> within(String distance) {
        return Offset.offset(new BigDecimal(distance));
    }

    @Test
    void rangesAndWholesThatMayBeNothingHaveNoShare() {
        Quantity part = figure("10", "10", "0");
        Quantity whole = figure("80", "80", "0");
        assertThat(ratio(figure("10", "12", "0"), whole)).isNull();
        assertThat(ratio(part, figure("80", "90", "0"))).isNull();
        assertThat(RatioClaim.of(List.of(), part, whole, figure("12", "13", "0")))
                .isNull();
        assertThat(ratio(part, figure("0", "0", "0"))).isNull();
        assertThat(ratio(part, figure("1", "1", "2"))).isNull();
    }
}
