package parcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.plan.Indicator.Kind;

class NumberReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "COUNT;36;36",
                "COUNT;04;4",
                "COUNT;007;7",
                "COUNT;0;0",
                "COUNT;00;0",
                "COUNT;1497;1497",
                "COUNT;1.885;1885",
                "COUNT;104.006;104006",
                "COUNT;1.234.567;1234567",
                "COUNT;36,0;36",
                "COUNT;'  36 ';36",
                "COUNT;\u00A036\u3000;36",
                "COUNT;1\u00A0885;1885",
                "COUNT;1\u202F885\u202F000;1885000",
                "COUNT;1\u2009885;1885",
                "COUNT;\uFF11\uFF0E\uFF18\uFF18\uFF15;1885",
                "COUNT;1\u200B.885;1885",
                "PERCENT;7,03;7.03",
                "PERCENT;90,90 %;90.90",
                "PERCENT;90,90\u00A0%;90.90",
                "PERCENT;100%;100",
                "PERCENT;100;100",
                "PERCENT;0,95;0.95",
                "PERCENT;1,885;1.885",
                "PERCENT;96,60\uFF05;96.60",
                "PERCENT;0;0",
                "SCORE;87,38;87.38",
                "SCORE;1.234,5;1234.5",
                "DIFFERENCE;-3,5;-3.5",
                "DIFFERENCE;\u22123,5;-3.5",
                "RANK;22;22",
                "CHOICE;2;2",
            })
    void readsWhatOfficesType(Kind kind, String raw, BigDecimal value) {
        assertThat(NumberReader.read(raw, kind)).isEqualTo(Reading.Value.plain(value));
    }

    @ParameterizedTest
    @CsvSource({"PERCENT,87.38,87.38", "SCORE,51.6,51.6", "PERCENT,51.6%,51.6", "COUNT,36.00,36", "PERCENT,0.885,0.885"
    })
    void readsADotBeforeDecimalsAndSaysSo(Kind kind, String raw, BigDecimal value) {
        assertThat(NumberReader.read(raw, kind))
                .isEqualTo(new Reading.Value(value, null, List.of(Doubt.Kind.DOT_DECIMAL)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PERCENT;1.885;AMBIGUOUS_NUMBER",
                "SCORE;1.885;AMBIGUOUS_NUMBER",
                "COUNT;1,885;AMBIGUOUS_NUMBER",
                "COUNT;1 885;AMBIGUOUS_NUMBER",
                "COUNT;1,234,567;AMBIGUOUS_NUMBER",
                "SCORE;1,234.5;AMBIGUOUS_NUMBER",
                "COUNT;04.885;AMBIGUOUS_NUMBER",
                "COUNT;87.38;NOT_WHOLE",
                "COUNT;7,03;NOT_WHOLE",
                "COUNT;1.234,5;NOT_WHOLE",
                "COUNT;0.885;NOT_WHOLE",
                "COUNT;100%;PERCENT_OF_COUNT",
                "CHOICE;1 %;PERCENT_OF_COUNT",
                "COUNT;-5;NEGATIVE",
                "COUNT;- 5;NEGATIVE",
                "PERCENT;\u22127,03;NEGATIVE",
                "PERCENT;100,01;OUT_OF_RANGE",
                "PERCENT;1.234.567;OUT_OF_RANGE",
                "PERCENT;147/144;OUT_OF_RANGE",
                "PERCENT;0/0;OUT_OF_RANGE",
                "PERCENT;5/0;OUT_OF_RANGE",
                "RANK;0;OUT_OF_RANGE",
                "COUNT;1234567890123456;OUT_OF_RANGE",
                "COUNT;144/147;NOT_A_NUMBER",
                "RANK;19/63;NOT_A_NUMBER",
                "PERCENT;1/2/3;NOT_A_NUMBER",
                "PERCENT;144/147%;NOT_A_NUMBER",
                "PERCENT;14,4/147;NOT_WHOLE",
                "COUNT;hơn 1.507;BOUND",
                "COUNT;Hơn 1.507;BOUND",
                "PERCENT;trên 95%;BOUND",
                "PERCENT;gần 95 %;BOUND",
                "PERCENT;Khoảng 95,5;BOUND",
                "PERCENT;ước đạt 95;BOUND",
                "PERCENT;≥ 95;BOUND",
                "PERCENT;~95;BOUND",
                "PERCENT;>95%;BOUND",
                "COUNT;5 trở lên;BOUND",
                "COUNT;10+;BOUND",
                "COUNT;-;NOT_A_NUMBER",
                "COUNT;–;NOT_A_NUMBER",
                "COUNT;…;NOT_A_NUMBER",
                "COUNT;...;NOT_A_NUMBER",
                "COUNT;x;NOT_A_NUMBER",
                "COUNT;Không có;NOT_A_NUMBER",
                "COUNT;KH số 3821/KH-UBND;NOT_A_NUMBER",
                "COUNT;36 nhiệm vụ;NOT_A_NUMBER",
                "COUNT;1.88.5;NOT_A_NUMBER",
                "COUNT;24.12.2021;NOT_A_NUMBER",
                "COUNT;36.;NOT_A_NUMBER",
                "COUNT;.5;NOT_A_NUMBER",
                "COUNT;1..885;NOT_A_NUMBER",
                "COUNT;1e3;NOT_A_NUMBER",
                "COUNT;0x1F;NOT_A_NUMBER",
                "COUNT;%;NOT_A_NUMBER",
                "PERCENT;95%%;NOT_A_NUMBER",
                "COUNT;\u0661\u0662;NOT_A_NUMBER",
                "COUNT;O4;NOT_A_NUMBER",
                "COUNT;(5);NOT_A_NUMBER",
                "DIFFERENCE;--5;NOT_A_NUMBER",
            })
    void doubtsWhatIsNoCertainNumber(Kind kind, String raw, Doubt.Kind why) {
        assertThat(NumberReader.read(raw, kind)).isEqualTo(new Reading.Unreadable(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0\u202F", "\u200B", "\uFEFF"})
    void whiteSpaceIsBlankAndNotZero(String raw) {
        assertThat(NumberReader.read(raw, Kind.COUNT)).isEqualTo(new Reading.Blank());
    }

    @Test
    void aFractionKeepsItsCounts() {
        Share share = new Share(new BigDecimal(144), new BigDecimal(147));

        assertThat(NumberReader.read("144/147", Kind.PERCENT))
                .isEqualTo(new Reading.Value(share.percent(), share, List.of()));
        assertThat(NumberReader.read("1.440 / 1.470", Kind.PERCENT))
                .extracting(r -> ((Reading.Value) r).share())
                .isEqualTo(new Share(new BigDecimal(1440), new BigDecimal(1470)));
    }

    @Test
    void decomposedVietnameseIsUnderstood() {
        assertThat(NumberReader.read("hơn 5", Kind.COUNT))
                .isEqualTo(NumberReader.read("ho\u031Bn 5", Kind.COUNT))
                .isEqualTo(new Reading.Unreadable(Doubt.Kind.BOUND));
    }

    @Test
    void randomCountsPrintedTheVietnameseWayComeBackExactly() {
        Random random = new Random(20230101);
        for (int i = 0; i < 1000; i++) {
            BigInteger number = new BigInteger(1 + random.nextInt(45), random);
            String separator = List.of("", ".", "\u00A0", "\u202F").get(random.nextInt(4));
            String raw = (random.nextInt(10) == 0 && number.compareTo(BigInteger.TEN) < 0 ? "0" : "")
                    + grouped(number.toString(), separator);
            assertThat(NumberReader.read(raw, Kind.COUNT))
                    .as(raw)
                    .isEqualTo(Reading.Value.plain(new BigDecimal(number)));
        }
    }

    @Test
    void randomPercentagesPrintedTheVietnameseWayComeBackExactly() {
        Random random = new Random(20230102);
        for (int i = 0; i < 1000; i++) {
            int decimals = random.nextInt(5);
            long bound = (long) Math.pow(10, 2 + decimals);
            BigDecimal number = BigDecimal.valueOf((long) (random.nextDouble() * bound), decimals);
            String raw = number.toPlainString().replace('.', ',')
                    + List.of("", "%", " %", "\u00A0%").get(random.nextInt(4));
            assertThat(NumberReader.read(raw, Kind.PERCENT)).as(raw).isEqualTo(Reading.Value.plain(number));
        }
    }

    @Test
    void noRandomStringIsEverReadAsANumberThatItDoesNotSpell() {
        Random random = new Random(20230103);
        String letters = "0123456789.,% -/\u00A0xhơn";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--) {
                raw.append(letters.charAt(random.nextInt(letters.length())));
            }
            Reading reading = NumberReader.read(raw.toString(), Kind.COUNT);
            if (reading instanceof Reading.Value value) {
                String digits = raw.toString().replaceAll("[^0-9]", "");
                BigDecimal all = new BigDecimal(digits);
                boolean same = all.compareTo(value.value()) == 0;
                boolean zeroDecimals = raw.toString().matches(".*[.,]0+[ \u00A0]*")
                        && new BigDecimal(digits.replaceFirst("0+$", "0")).compareTo(value.value()) >= 0;
                assertThat(same || zeroDecimals).as(raw.toString()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", ",", "1,", "1.", "-", " ", "1 ", "/", "%"})
    void tenMillionCharactersAreRefusedAtOnce(String piece) {
        String raw = "1" + piece.repeat(10_000_000 / piece.length()) + "1";

        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(NumberReader.read(raw, Kind.PERCENT))
                        .isEqualTo(new Reading.Unreadable(Doubt.Kind.NOT_A_NUMBER)));
        assertThatCode(() -> NumberReader.read(raw, Kind.COUNT)).doesNotThrowAnyException();
    }

    private static String grouped(String digits, String separator) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(separator);
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }
}
