package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A percentage behind a part is held against the total only where it holds, or where nothing else can be meant. */
class ShareOfTotalReaderTest {

    /** The claims about the parts behind "gồm"; the total is the last figure before it. */
    private static List<RatioClaim> read(String sentence) {
        Reading reading = ProseLines.reading(sentence);
        Region region = Region.of(reading.mentions()).get(0);
        List<Quantity> before = new ArrayList<>();
        List<Quantity> parts = new ArrayList<>();
        for (Quantity q : reading.mentions().quantities()) {
            if (!q.percent()) {
                (q.first() < region.before() ? before : parts).add(q);
            }
        }
        Quantity total = before.get(before.size() - 1);
        return new ShareOfTotalReader(reading, region, total, List.of(total)).ofParts(parts);
    }

    @Test
    void sharesThatHoldAreRead() {
        List<RatioClaim> claims = read("Có 200 xã, gồm 100 xã nghèo (50%), 60 xã khá, đạt 30% và 40 xã giàu chiếm 20%");
        assertThat(claims).hasSize(3).allMatch(RatioClaim::holds);
        assertThat(claims.get(0).part()).isEqualByComparingTo("100");
        assertThat(claims.get(0).whole()).isEqualByComparingTo("200");
        assertThat(claims.get(0).stated()).isEqualByComparingTo("50");
        assertThat(claims.get(0).excerpts().get(0).marks()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Có 200 xã, gồm 100 xã nghèo (40%) và 100 xã giàu",
                "Có 200 xã, gồm 100 xã nghèo chiếm 40% và 100 xã giàu",
                "Có 200 xã, gồm 100 xã nghèo, chiếm 40% tổng số; 100 xã giàu",
                // a figure is neither its own base, nor is a percentage one
                "Có 200 xã, gồm 80 xã nghèo (100%) và 120 xã giàu",
                "Có 200 xã, gồm 25 xã nghèo (50%) và 175 xã giàu",
            })
    void wrongSharesOfTheTotal(String sentence) {
        List<RatioClaim> claims = read(sentence);
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).holds()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Có 200 xã, gồm 100 xã nghèo và 100 xã giàu",
                "Có 200 xã, gồm 100 xã nghèo đạt 40% và 100 xã giàu",
                "Có 200 xã, gồm 100 xã nghèo, đạt 40% và 100 xã giàu",
                "Có 200 xã, gồm 100 xã nghèo (đạt 40%) và 100 xã giàu",
                "Có 200 xã, gồm 100 xã nghèo (40% dân số) và 100 xã giàu",
                "Có 200 xã, gồm 100 xã nghèo chiếm 40% dân số và 100 xã giàu",
                "Có 200 xã, gồm hơn 100 xã nghèo (40%) và 100 xã giàu",
                "Có hơn 200 xã, gồm 100 xã nghèo (50%) và 100 xã giàu",
                // another figure of the sentence explains the share
                "Có 160 phường và 200 xã, gồm 80 xã nghèo (50%)",
                "Có 200 xã, gồm 160 xã xa, 80 xã nghèo (50%)",
            })
    void sharesOfSomethingElse(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
