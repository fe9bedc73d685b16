package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.intake.Place;

/** How much room a claim leaves: for rounding, for cutting off, for "over" and "nearly". Just inside, at the limit, just outside. */
class ClaimRoomTest {

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static RatioClaim ratio(String part, String whole, String stated, Bound bound) {
        BigDecimal exact = n(part).multiply(n("100")).divide(n(whole), MathContext.DECIMAL128);
        return new RatioClaim(List.of(), n(part), n(whole), n(stated), bound, exact, exact);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 66.7, false, true",
        "2, 3, 66.6, true, true",
        "2, 3, 66.5, false, false",
        "1, 8, 12, false, true",
        "1, 8, 13, false, true",
        "1, 8, 12.4, false, false",
        "1, 8, 12.6, false, false",
        "1, 16, 6.2, false, true",
        "1, 16, 6.3, false, true",
        "11, 160, 6.8, true, true",
    })
    void aShareMayBeRoundedAndIsToldApartWhereItWasCutOff(
            String part, String whole, String stated, boolean truncated, boolean holds) {
        RatioClaim claim = ratio(part, whole, stated, Bound.EXACT);
        assertThat(claim.truncated()).isEqualTo(truncated);
        assertThat(claim.holds()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 12, -0.5, 0.5",
        "EXACT, 13, 0.5, -0.5",
        "OVER, 12, -0.5, 0",
        "OVER, 13, 0.5, 0",
        "UNDER, 12, 0, 0.5",
        "UNDER, 13, 0, -0.5",
        "ABOUT, 99, 0, 0",
    })
    void whatIsOverOrNearlyIsOpenToOneSide(Bound bound, String stated, String above, String below) {
        RatioClaim claim = ratio("1", "8", stated, bound);
        assertThat(claim.above()).isEqualByComparingTo(above);
        assertThat(claim.below()).isEqualByComparingTo(below);
    }

    @Test
    void onlyAnExactShareOfExactCountsCanHaveBeenCutOff() {
        assertThat(ratio("2", "3", "66.6", Bound.OVER).truncated()).isFalse();
        RatioClaim rounded = new RatioClaim(List.of(), n("2"), n("3"), n("66.6"), Bound.EXACT, n("66.62"), n("66.70"));
        assertThat(rounded.truncated())
                .as("66.62 would have been rounded to 66.6")
                .isFalse();
        assertThat(rounded.holds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"12.5, false", "13.5, true", "12.6, true", "21.5, false", "2.5, false", "112.5, false", "12.50, false"})
    void aSlipIsOneWrongDigit(String stated, boolean slip) {
        assertThat(ratio("1", "8", stated, Bound.EXACT).oneDigitSlip()).isEqualTo(slip);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33, 33", "1, 3, 33.33, 33.33", "1, 8, 12.4, 12.5", "1, 8, 12, 13", "199, 200, 1E+2, 100"})
    void theRightShareHasAsManyDecimalsAsWerePrinted(String part, String whole, String stated, String right) {
        assertThat(ratio(part, whole, stated, Bound.EXACT).right().toPlainString())
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, true, 10, 12, 13, 2, -3",
        "EXACT, true, 15, 12, 13, -3, 2",
        "EXACT, false, 15, 12, 13, -3, 0",
        "UNDER, true, 10, 12, 13, 2, 0",
        "OVER, true, 15, 12, 13, 0, 2",
        "ABOUT, true, 99, 12, 13, 0, 0",
    })
    void partsExceedOrFallShortOfTheirTotal(
            Bound bound, boolean whole, String total, String least, String most, String above, String below) {
        SumClaim claim =
                new SumClaim(List.of(), n(total), bound, BigDecimal.ZERO, List.of(n(least)), n(least), n(most), whole);
        assertThat(claim.above()).isEqualByComparingTo(above);
        assertThat(claim.below()).isEqualByComparingTo(below);
        SumClaim slack =
                new SumClaim(List.of(), n(total), bound, n("0.5"), List.of(n(least)), n(least), n(most), whole);
        if (claim.above().signum() != 0) {
            assertThat(slack.above()).isEqualByComparingTo(n(above).subtract(n("0.5")));
        }
        if (claim.below().signum() != 0) {
            assertThat(slack.below()).isEqualByComparingTo(n(below).subtract(n("0.5")));
        }
    }

    @ParameterizedTest
    @CsvSource({"12, 9, 3, 0, 0, 0", "9, 12, 4, 0, 1, -1", "9, 12, 2, 0.5, -1.5, 0.5", "9, 12, 4, 0.5, 0.5, -1.5"})
    void aChangeIsTheDistanceBetweenBothFigures(
            String before, String after, String stated, String slack, String above, String below) {
        ChangeClaim claim = new ChangeClaim(List.of(), n(before), n(after), n(stated), n(slack));
        assertThat(claim.above()).isEqualByComparingTo(above);
        assertThat(claim.below()).isEqualByComparingTo(below);
    }

    @Test
    void sharesOfOneWholeMakeAHundred() {
        PartitionClaim over = new PartitionClaim(List.of(), List.of(n("60.5"), n("40")), n("0.1"), true);
        assertThat(over.above()).isEqualByComparingTo("0.4");
        assertThat(over.below()).isEqualByComparingTo("-0.6");
        PartitionClaim under = new PartitionClaim(List.of(), List.of(n("60"), n("39")), n("0.1"), true);
        assertThat(under.below()).isEqualByComparingTo("0.9");
        assertThat(new PartitionClaim(List.of(), under.parts(), n("0.1"), false).below())
                .isZero();
    }

    @Test
    void figuresThatEndEarlierAreLateByDays() {
        LocalDate end = LocalDate.of(2023, 6, 14);
        PeriodClaim claim =
                new PeriodClaim("period-early", List.of(), LocalDate.of(2023, 5, 31), LocalDate.of(2022, 12, 15), end);
        assertThat(claim.below()).isEqualByComparingTo("14");
        assertThat(claim.above()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, false, 11, -1, 0",
        "EXACT, false, 13, 1, -2",
        "EXACT, true, 10, -2, 0",
        "OVER, false, 14, 0, -3",
        "UNDER, false, 10, -2, 0",
        "ABOUT, false, 99, 0, 0",
    })
    void aMentionStandsForAnythingBetweenWhatMayHaveBeenRoundedToIt(
            Bound bound, boolean atMost, String value, String over, String under) {
        Wording wording = new Wording(List.of(List.of("x")), List.of("x"), false, atMost);
        Excerpt excerpt = new Excerpt(Place.WHOLE_FILE, "", List.of());
        Mention mention = new Mention(wording, n("11.5"), n("11"), n("12"), false, bound, excerpt);
        assertThat(mention.over(n(value))).isEqualByComparingTo(over);
        assertThat(mention.under(n(value))).isEqualByComparingTo(under);
    }

    private static Quantity quantity(String value, String ulp, int power) {
        return new Quantity(n(value), n(value), n(ulp), n(value), true, Bound.EXACT, "", power, 0, 1, 1);
    }

    @Test
    void aRoundedFigureStandsForHalfAUnitMoreOrLess() {
        Quantity rounded = quantity("1500000", "100000", 6);
        assertThat(rounded.least()).isEqualByComparingTo("1450000");
        assertThat(rounded.most()).isEqualByComparingTo("1550000");
        assertThat(rounded.asPrinted(rounded.low()).toPlainString()).isEqualTo("1.5");
        Quantity exact = quantity("1500000", "0", 0);
        assertThat(exact.least()).isEqualTo(exact.low());
        assertThat(exact.most()).isEqualTo(exact.high());
        assertThat(exact.asPrinted(exact.low()).toPlainString()).isEqualTo("1500000");
        assertThat(exact.asPrinted(n("1.50")).toPlainString()).isEqualTo("1.5");
    }

    @Test
    void thePlansOfPartsAreHeldAgainstThePlanOfTheTotal() {
        Quantity total = quantity("30", "0", 0);
        List<Quantity> parts = List.of(quantity("10", "0", 0), quantity("20", "0", 0));
        List<Quantity> shares = List.of(quantity("50", "0", 0), quantity("80", "0", 0));
        WeightedClaim claim = WeightedClaim.of(List.of(), total, quantity("60", "0", 0), parts, shares);
        assertThat(claim.expected()).isBetween(n("66.66"), n("66.67"));
        assertThat(claim.planLeast()).isBetween(n("49.18"), n("49.19"));
        assertThat(claim.planMost()).isBetween(n("50.42"), n("50.43"));
        assertThat(claim.partsLeast()).isBetween(n("44.29"), n("44.30"));
        assertThat(claim.partsMost()).isBetween(n("45.35"), n("45.36"));
        assertThat(claim.above()).isEqualByComparingTo(claim.partsLeast().subtract(claim.planMost()));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "0.0, false", "0.1, true", "50, true"})
    void nothingIsDividedByAShareOfZero(String share, boolean divides) {
        assertThat(WeightedClaim.divides(quantity(share, "0", 0))).isEqualTo(divides);
    }

    @Test
    void aLongSentenceIsCutAtWordsAroundItsMarks() {
        String text = Stream.generate(() -> "chữ ")
                .limit(200)
                .reduce("", String::concat)
                .strip();
        Sentence sentence = new Sentence(Place.paragraph(3), 0, "", text);
        Excerpt middle = Excerpt.of(sentence, List.of(new Excerpt.Mark(400, 403)));
        assertThat(middle.text()).startsWith("…chữ ").endsWith(" chữ…").hasSize(121);
        assertThat(middle.text()
                        .substring(
                                middle.marks().get(0).start(),
                                middle.marks().get(0).end()))
                .isEqualTo("chữ");
        Excerpt first = Excerpt.of(sentence, List.of(new Excerpt.Mark(60, 63)));
        assertThat(first.text()).startsWith("chữ ").endsWith("…");
        assertThat(Excerpt.of(sentence, List.of(new Excerpt.Mark(64, 67))).text())
                .startsWith("…");
        Excerpt last = Excerpt.of(sentence, List.of(new Excerpt.Mark(736, 739)));
        assertThat(last.text()).startsWith("…").endsWith("chữ");
        Excerpt wide = Excerpt.of(sentence, List.of(new Excerpt.Mark(0, 3), new Excerpt.Mark(700, 703)));
        assertThat(wide.marks()).as("what is cut off has no mark").hasSize(1);
        assertThat(wide.text()).hasSize(320 + 3 + 1);
    }
}
