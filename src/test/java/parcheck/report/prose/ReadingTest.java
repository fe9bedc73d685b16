package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence is read once, and shown with its figures marked. */
class ReadingTest {

    @ParameterizedTest
    @CsvSource({"Có 0 xã, true", "Có 9 xã, true", "15, true", "Có năm xã: /, false", "'', false"})
    void onlyDigitsAreNumbers(String sentence, boolean numbers) {
        assertThat(ProseLines.reading(sentence).hasNumbers()).isEqualTo(numbers);
    }

    @Test
    void whatWasReadIsKeptUntilItIsForgotten() {
        Reading reading = ProseLines.reading("Có 5 xã");
        Tokens tokens = reading.tokens();
        Mentions mentions = reading.mentions();
        assertThat(reading.tokens()).isSameAs(tokens);
        assertThat(reading.mentions()).isSameAs(mentions);
        reading.forget();
        assertThat(reading.tokens()).isNotSameAs(tokens);
        assertThat(reading.mentions()).isNotSameAs(mentions);
    }

    @Test
    void figuresAreMarkedInTheirOrderAndOnlyOnce() {
        Reading reading = ProseLines.reading("Có 5 xã, 12 thôn và 7/8 phường");
        List<Quantity> quantities = reading.mentions().quantities();
        Fraction fraction = reading.mentions().fractions().get(0);
        Quantity five = quantities.get(0);
        Quantity twelve = quantities.get(1);
        Excerpt excerpt = reading.excerpt(twelve, fraction.below(), five, fraction.above(), twelve)
                .get(0);
        assertThat(excerpt.marks().stream().map(m -> excerpt.text().substring(m.start(), m.end())))
                .containsExactly("5", "12", "7/8");
    }
}
