package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The percentage behind a figure belongs to it only if nothing else can be meant. */
class ShareTest {

    private static String share(String sentence) {
        Mentions mentions = new Mentions(Tokens.of(sentence));
        Share share = Share.after(mentions, mentions.quantities().get(0));
        if (share == null) {
            return "none";
        }
        return share.percent().printed() + (share.parted() ? " parted" : "") + (share.ofWhole() ? " of whole" : "")
                + " " + share.base();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 5 xã đạt 50% | 50 UNSAID",
                "Có 5 xã, đạt 50% | 50 parted UNSAID",
                "Có 5 xã (đạt 50%) | 50 parted UNSAID",
                "Có 5 xã (50%) | 50 parted UNSAID",
                "Có 5 xã - đạt 50% | 50 parted UNSAID",
                "Có 5 xã – đạt 50% | 50 parted UNSAID",
                "Có 5 xã, chiếm 50% | 50 parted of whole UNSAID",
                "Có 5 xã chiếm 50% | 50 of whole UNSAID",
                "Có 5 xã, đạt tỷ lệ khoảng 50% | 50 parted UNSAID",
                "Có 5 xã, 50% | none",
                "Có 5 xã 50% | none",
                "Có 5 xã của tỉnh đạt 50% | 50 UNSAID",
                "Có 5 xã; đạt 50% | none",
                "Có 5 xã. đạt 50% | none",
                "Có 5 xã) đạt 50% | none",
                "Có 5 xã / đạt 50% | none",
                "Có 5 xã, của tỉnh, đạt 50% | none",
                "Có 5 xã, 7 huyện, đạt 50% | none",
                "Có 5 xã, tăng 50% | none",
                "Có 5 xã, trong đó đạt 50% | none",
                "Có 5 xã tăng đạt 50% | none",
                "Có 5 xã mà đạt 50% | none",
                "Có 5 xã không đạt 50% | none",
                "Có 5 xã, đạt 50% trở lên | none",
                "Có 5 xã đạt từ 50% trở lên | none",
                "Có 5 xã, đạt 50% dân trở lên | none",
                "Có 5 xã, đạt 50% số dân trở lên | 50 parted OTHER",
                "Có 5 xã a b c d e g h i k l m n đạt 50% | 50 UNSAID",
                "Có 5 xã a b c d e g h i k l m n o đạt 50% | none",
            })
    void whatBelongsToTheFigure(String sentence, String share) {
        assertThat(share(sentence)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 5 xã, đạt 50% kế hoạch | 50 parted PLAN",
                "Có 5 xã, đạt 50% kế hoạch. | 50 parted PLAN",
                "Có 5 xã, đạt 50% kế hoạch năm | 50 parted PLAN",
                "Có 5 xã, đạt 50% kế hoạch năm 2022 | 50 parted PLAN",
                "Có 5 xã, đạt 50% kế hoạch năm 2022 của xã | 50 parted OTHER",
                "Có 5 xã, đạt 50% kế hoạch được giao đầu năm | 50 parted PLAN",
                "Có 5 xã, đạt 50% kế hoạch trồng rừng | 50 parted OTHER",
                "Có 5 xã, đạt 50% năm | 50 parted OTHER",
                "Có 5 xã, đạt 50% số dân | 50 parted OTHER",
                "Có 5 xã, đạt 50% và 7 huyện | 50 parted UNSAID",
                "Có 5 xã, đạt 50% còn lại 7 huyện | 50 parted UNSAID",
                "Có 5 xã, đạt 50% trong đó 3 nông thôn | 50 parted UNSAID",
                "Có 5 xã, đạt 50%; kế hoạch | 50 parted UNSAID",
            })
    void whatItIsAShareOf(String sentence, String share) {
        assertThat(share(sentence)).isEqualTo(share);
    }
}
