package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A percentage behind a figure belongs to it where the words between say so, and is a share of what the words behind it name. */
class ShareTest {

    private static @Nullable Share share(String sentence) {
        Mentions mentions = new Mentions(Tokens.of(sentence));
        return Share.after(mentions, mentions.quantities().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // parted by a comma or bracket, "makes up", and of what
                "36 xã đạt 50% | false | false | UNSAID",
                "36 xã chiếm 50% | false | true | UNSAID",
                "36 xã, chiếm 50% | true | true | UNSAID",
                "36 xã, đạt 50% | true | false | UNSAID",
                "36 xã (50%) | true | false | UNSAID",
                "36 xã (chiếm tỷ lệ 50%) | true | true | UNSAID",
                "36 xã – đạt 50% | true | false | UNSAID",
                "36 hộ nghèo tỷ lệ 50% | false | false | UNSAID",
                "Đất chiếm 36 ha đạt 50% | false | false | UNSAID",
                "36 xã chiếm đất (50%) | true | false | UNSAID",
                "36 xã đã được tỉnh công nhận theo quy định của pháp luật đạt 50% | false | false | UNSAID",
                // what it is of
                "36 xã đạt 50% kế hoạch | false | false | PLAN",
                "36 xã đạt 50% kế hoạch, xong | false | false | PLAN",
                "36 xã đạt 50% kế hoạch tỉnh giao | false | false | PLAN",
                "36 xã đạt 50% kế hoạch năm 2022 | false | false | PLAN",
                "36 xã đạt 50% dân số | false | false | OTHER",
                "36 xã đạt 50% và 6 phường | false | false | UNSAID",
                "36 xã đạt 50% còn 6 phường | false | false | UNSAID",
            })
    void belongsToTheFigure(String sentence, boolean parted, boolean ofWhole, Share.Base base) {
        Share share = share(sentence);
        assertThat(share).isNotNull();
        assertThat(share.percent().low()).isEqualByComparingTo("50");
        assertThat(share.parted()).isEqualTo(parted);
        assertThat(share.ofWhole()).isEqualTo(ofWhole);
        assertThat(share.base()).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "36 xã",
                "36 xã, 50% là phường",
                "36 xã - 50%",
                "36 xã có 50%",
                "36 xã, riêng phường đạt 50%",
                "36 xã, trong đó, đạt 50%",
                "36 xã (loại A, đạt 50%)",
                "36 xã; đạt 50%",
                "36 xã. Đạt 50%",
                "36 xã) đạt 50%",
                "36 xã và 6 phường đạt 50%",
                "36 xã vượt kế hoạch đạt 50%",
                "36 xã đạt 50% trở lên",
                "36 xã đạt 50% phiếu trở lên",
            })
    void belongsToSomethingElse(String sentence) {
        assertThat(share(sentence)).isNull();
    }

    @Test
    void whatStandsTooFarBehindIsLeftAlone() {
        assertThat(share("36 xã đã được tỉnh công nhận theo quy định của pháp luật hiện hành đạt 50%"))
                .isNull();
    }

    @Test
    void aPercentageBeforeTheFigureIsNotItsShare() {
        Mentions mentions = new Mentions(Tokens.of("Đạt 50%, có 36 xã"));
        assertThat(Share.after(mentions, mentions.quantities().get(1))).isNull();
    }
}
