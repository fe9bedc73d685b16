package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts are listed behind the words that announce them, or in a bracket, and nowhere else. */
class RegionTest {

    private static List<Region> regions(String sentence) {
        return Region.of(new Mentions(Tokens.of(sentence)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 12 xã, gồm 5 xã ven sông và 7 xã ven biển | 5 xã ven sông và 7 xã ven biển",
                "Có 12 xã, trong đó: 5 xã nghèo. Hết | : 5 xã nghèo",
                "Có 12 xã (5 xã nghèo, 7 xã giàu), xong | 5 xã nghèo, 7 xã giàu",
                "Có 12 xã (trong đó 5 xã nghèo), 3 phường | 5 xã nghèo",
                "Có 12 xã (gồm 5 xã nghèo) và 3 phường, gồm 1 phường cũ | 5 xã nghèo ¦ 1 phường cũ",
                "Có 12 xã, gồm 5 xã (2 xã nghèo) và 7 xã | 5 xã (2 xã nghèo) và 7 xã ¦ 2 xã nghèo",
                "Có 12 xã, gồm 5 xã (cụ thể: 2 xã nghèo) và 7 xã | 5 xã (cụ thể: 2 xã nghèo) và 7 xã ¦ : 2 xã nghèo",
                "Có 12 xã, gồm 5 xã, trong đó 2 xã nghèo | 5 xã, ¦ 2 xã nghèo",
                "Có (12 xã, gồm 5 xã nghèo) và 3 phường | 12 xã, gồm 5 xã nghèo ¦ 5 xã nghèo",
                "Có (12 xã, gồm 5 xã (2 cũ) và 7 xã). Hết | 12 xã, gồm 5 xã (2 cũ) và 7 xã ¦ 5 xã (2 cũ) và 7 xã ¦ 2 cũ",
                "Có (12 xã (xong), gồm 5 xã nghèo). Hết | 12 xã (xong), gồm 5 xã nghèo ¦ xong ¦ 5 xã nghèo",
                "Có (12 xã, gồm 5 xã nghèo. Hết) | 12 xã, gồm 5 xã nghèo. Hết ¦ 5 xã nghèo",
                "Có 12 xã, bao gồm cả 5 xã nghèo | ''",
                "Có 12 xã, không bao gồm 5 xã nghèo | ''",
                "Có 12 xã | ''",
                "Có 12 xã (5 xã nghèo | 5 xã nghèo",
                "(((a))) | ((a)) ¦ (a) ¦ a",
                "((((a)))) | (((a))) ¦ ((a)) ¦ (a)",
            })
    void whereThePartsStand(String sentence, String regions) {
        Tokens tokens = Tokens.of(sentence);
        assertThat(regions(sentence).stream()
                        .map(r -> tokens.raw(r.from(), r.end()))
                        .collect(Collectors.joining(" ¦ ")))
                .isEqualTo(regions);
    }

    @Test
    void whatAnnouncesThem() {
        Region bare = regions("Có 12 xã (5 xã nghèo)").get(0);
        assertThat(bare).isEqualTo(new Region(3, 4, 7, false, true, false));
        Region loose = regions("Có 12 xã, trong đó 5 xã nghèo").get(0);
        assertThat(loose).isEqualTo(new Region(4, 6, 9, true, false, false));
        Region colon = regions("Có 12 xã (gồm: 5 xã nghèo)").get(0);
        assertThat(colon).isEqualTo(new Region(3, 5, 9, false, false, true));
    }
}
