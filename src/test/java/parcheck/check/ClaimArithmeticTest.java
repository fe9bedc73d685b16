package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.paper.Words;
import parcheck.plan.Lang;
import parcheck.plan.Text;
import parcheck.report.prose.Bound;
import parcheck.report.prose.ChangeClaim;
import parcheck.report.prose.Claim;
import parcheck.report.prose.DocumentClaim;
import parcheck.report.prose.PairClaim;
import parcheck.report.prose.PartitionClaim;
import parcheck.report.prose.PeriodClaim;
import parcheck.report.prose.RatioClaim;
import parcheck.report.prose.StatusClaim;
import parcheck.report.prose.SumClaim;
import parcheck.report.prose.TableClaim;
import parcheck.report.prose.WeightedClaim;

/** What is said of a claim that cannot stand: the sum as anybody can work it out again, beside what the report says. */
class ClaimArithmeticTest {
    private static final Words WORDS = new Words(Lang.VI);

    private static String said(Claim claim) {
        return WORDS.say(ClaimArithmetic.of(claim)).replace('\u00A0', ' ');
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static RatioClaim ratio(String part, String whole, String stated) {
        BigDecimal exact = n(part).multiply(n("100")).divide(n(whole), java.math.MathContext.DECIMAL128);
        return new RatioClaim(List.of(), n(part), n(whole), n(stated), Bound.EXACT, exact, exact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1497|1507|98.3|1.497 / 1.507 × 100 = 99,3 %; báo cáo ghi 98,3 %, sai một chữ số",
                "1497|1507|89.4|1.497 / 1.507 × 100 = 99,3 %; báo cáo ghi 89,4 %",
                "1|2|5.0|1 / 2 × 100 = 50 %; báo cáo ghi 5 %",
                "1|8|12.4|1 / 8 × 100 = 12,5 %; báo cáo ghi 12,4 %, sai một chữ số",
                "2|3|66.6|2 / 3 × 100 = 66,7 %; báo cáo ghi 66,6 %",
            })
    void aShareIsWorkedOutToAsManyDecimalsAsWerePrinted(String part, String whole, String stated, String words) {
        assertThat(said(ratio(part, whole, stated))).isEqualTo(words);
    }

    private static SumClaim sum(String total, String... parts) {
        List<BigDecimal> all = Stream.of(parts).map(BigDecimal::new).toList();
        BigDecimal sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SumClaim(List.of(), n(total), Bound.EXACT, BigDecimal.ZERO, all, sum, sum, true);
    }

    @Test
    void theDifferenceOfASumIsNamedWithoutASign() {
        assertThat(said(sum("10", "4", "7"))).isEqualTo("4 + 7 = 11; tổng ghi 10, chênh 1");
        assertThat(said(sum("12", "4", "7"))).isEqualTo("4 + 7 = 11; tổng ghi 12, chênh 1");
    }

    @Test
    void aTotalBesideSharesOfItsPartsIsGivenAsRoughlyAsItCanBeKnown() {
        BigDecimal any = BigDecimal.ONE;
        WeightedClaim claim = new WeightedClaim(List.of(), any, n("40.2"), n("43.25"), any, any, any, any);
        assertThat(said(claim)).isEqualTo("suy từ các phần, tổng phải vào khoảng 43,3 %; báo cáo ghi 40,2 %");
    }

    @Test
    void aChangeIsWorkedOutWhicheverWayItGoes() {
        assertThat(said(new ChangeClaim(List.of(), n("12"), n("9"), n("4"), BigDecimal.ZERO)))
                .isEqualTo("từ 12 đến 9 là 3; báo cáo ghi 4");
    }

    @Test
    void oneQuantityStatedTwice() {
        assertThat(said(new PairClaim("restated", List.of(), n("5"), n("8")))).isEqualTo("5 và 8, chênh 3");
        assertThat(said(new PairClaim("restated", List.of(), n("8"), n("5")))).isEqualTo("8 và 5, chênh 3");
        assertThat(said(new PairClaim("equal-figures", List.of(), n("8"), n("8"))))
                .isEqualTo("cả hai đều là 8");
    }

    @Test
    void sharesOfOneWholeAreAddedUp() {
        assertThat(said(new PartitionClaim(List.of(), List.of(n("60.5"), n("40")), BigDecimal.ZERO, true)))
                .isEqualTo("60,5 + 40 = 100,5, không phải 100 %");
    }

    @Test
    void proseBesideTheTableSaysWhichSumItWasHeldAgainst() {
        assertThat(said(table("12", "10", "", false))).isEqualTo("báo cáo viết 12; biểu ghi 10; chênh 2");
        assertThat(said(table("10", "12", "", false))).isEqualTo("báo cáo viết 10; biểu ghi 12; chênh 2");
        assertThat(said(table("12", "10", "4 + 6", false))).isEqualTo("báo cáo viết 12; biểu ghi 4 + 6 = 10; chênh 2");
        assertThat(said(table("97.5", "95", "", true))).isEqualTo("báo cáo viết 97,5 %; biểu ghi 95 %; chênh 2,5");
    }

    private static TableClaim table(String printed, String value, String raw, boolean percent) {
        return new TableClaim(
                "table-value",
                List.of(),
                n(printed),
                n(value),
                raw,
                percent,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Set.of(),
                List.of());
    }

    @Test
    void timesStatesAndDocumentsAreQuoted() {
        LocalDate until = LocalDate.of(2023, 5, 31);
        LocalDate end = LocalDate.of(2023, 6, 14);
        assertThat(said(new PeriodClaim("period-early", List.of(), until, LocalDate.of(2022, 12, 15), end)))
                .isEqualTo("số liệu đến 31/5/2023, kỳ báo cáo từ 15/12/2022 đến 14/6/2023");
        assertThat(said(new StatusClaim(List.of(), "đã ban hành", new Text("Không", "No"), true, Set.of(), List.of())))
                .isEqualTo("báo cáo viết “đã ban hành”; biểu ghi “Không”");
        assertThat(said(new DocumentClaim("citation-year", List.of(), "12/QĐ-UBND", "")))
                .isEqualTo("viết “12/QĐ-UBND”");
        assertThat(said(new DocumentClaim("citation-two-dates", List.of(), "01/02/2023", "02/02/2023")))
                .isEqualTo("“01/02/2023” và “02/02/2023”");
    }
}
