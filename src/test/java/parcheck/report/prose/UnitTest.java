package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.plan.Fold;

/** What a figure counts, how many zeros its words add, and how the units of a whole and of its parts go together. */
class UnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // unit, zeros, and the words from the figure to the end of the unit
                "5 hồ sơ đã giải quyết | hồ sơ | 0 | 5 hồ sơ",
                "5 xã đạt chuẩn | xã | 0 | 5 xã",
                "5 xã | xã | 0 | 5 xã",
                "5 quyết, 6 | quyết | 0 | 5 quyết",
                "5 quyết định | quyết định | 0 | 5 quyết định",
                "5 | '' | 0 | 5",
                "5, 6 xã | '' | 0 | 5",
                "5 được giao | '' | 0 | 5",
                "5 tại xã | '' | 0 | 5",
                // money and large numbers
                "5 đồng | đồng | 0 | 5 đồng",
                "5 tỷ đồng | đồng | 9 | 5 tỷ đồng",
                "5 triệu VNĐ, xong | đồng | 6 | 5 triệu VNĐ",
                "5 nghìn tỷ đồng | đồng | 12 | 5 nghìn tỷ đồng",
                "5 triệu. | đồng | 6 | 5 triệu",
                "5 tỷ, 6 | đồng | 9 | 5 tỷ",
                "5 nghìn hộ nghèo | hộ | 3 | 5 nghìn hộ",
                "5 nghìn. | '' | 3 | 5 nghìn",
                "5 triệu người dân | người | 6 | 5 triệu người",
                "5 tỷ lệ | tỷ lệ | 0 | 5 tỷ lệ",
                // several units behind one figure
                "5 xã, phường, thị trấn có 6 | xã | 0 | 5 xã, phường, thị trấn",
                "5 sở, ban, ngành, đơn vị | sở | 0 | 5 sở, ban, ngành, đơn vị",
                "5 xã, đạt 6 | xã | 0 | 5 xã",
                "5, phường | '' | 0 | 5",
            })
    void whatStandsBehindAFigure(String sentence, String key, int power, String words) {
        Tokens tokens = Tokens.of(sentence);
        Unit unit = Unit.of(tokens, 0, 1);
        assertThat(unit.key()).isEqualTo(unit(key));
        assertThat(unit.power()).isEqualTo(power);
        assertThat(tokens.raw(0, unit.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"5 TTHC, 5 thủ tục", "5 VB, 5 văn bản", "5 DVC, 5 dịch vụ", "5 HS, 5 hồ sơ", "5 cơ quan, 5 đơn vị"})
    void wordsThatMeanTheSame(String one, String other) {
        String key = Unit.after(Tokens.of(one), 1).key();
        assertThat(key).isNotEmpty();
        assertThat(Unit.after(Tokens.of(other), 1).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số hồ sơ đã giải quyết: 5 | hồ sơ",
                "số hồ sơ: 5 | hồ sơ",
                "Tổng số hồ sơ là 5 | hồ sơ",
                "Tổng số hồ sơ là: 5 xã | xã",
                "Số hồ sơ là 5 nghìn | ''",
                "Số hồ sơ có 5 | ''",
                "số hồ sơ 5 : | ''",
                "số hồ sơ 5 là | ''",
                "Hồ sơ đã giải quyết: 5 | ''",
                "Số: 5 | ''",
                "Số đã giải quyết: 5 | ''",
                "Số hồ sơ, văn bản: 5 | ''",
                "số hồ sơ hai ba bốn năm sáu bảy tám chín mười hai ba: 5 | hồ sơ",
                "số hồ sơ hai ba bốn năm sáu bảy tám chín mười hai ba bốn: 5 | ''",
            })
    void whatTheLabelBeforeAFigureSays(String sentence, String key) {
        Tokens tokens = Tokens.of(sentence);
        int figure = 0;
        while (!tokens.at(figure).isNumber()) {
            figure++;
        }
        Unit unit = Unit.of(tokens, figure, figure + 1);
        assertThat(unit.key()).isEqualTo(unit(key));
    }

    @Test
    void theUnitOfALabelEndsBehindItsFigure() {
        Unit unit = Unit.of(Tokens.of("Số hồ sơ: 5"), 4, 5);
        assertThat(unit.end()).isEqualTo(5);
        assertThat(unit.power()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | xã | UNNAMED",
                "xã | '' | UNNAMED",
                "'' | '' | UNNAMED",
                "xã | xã | EQUAL",
                "văn bản | quyết định | KIND",
                "quyết định | văn bản | DIFFERENT",
                "người | đại học | KIND",
                "cơ quan | xã | KIND",
                "cơ quan | trường | KIND",
                "cơ quan | đvsn | KIND",
                "cơ quan | xã ven | KIND",
                "cơ quan | xãven | DIFFERENT",
                "hồ sơ | văn bản | DIFFERENT",
                "tin | bài | KIND",
            })
    void wholeAndPart(String whole, String part, Unit.Fit fit) {
        assertThat(Unit.fit(unit(whole), unit(part))).isEqualTo(fit);
    }

    @Test
    void wordsAddZeros() {
        assertThat(new Unit("", 0, 1).factor()).isEqualTo(BigDecimal.ONE);
        assertThat(new Unit("", 9, 1).factor()).isEqualByComparingTo("1000000000");
    }

    private static String unit(String written) {
        return Fold.key(written);
    }
}
