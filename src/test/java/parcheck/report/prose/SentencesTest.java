package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;

/** Lines become sentences again, each with its own place, however the text was broken. */
class SentencesTest {

    @Test
    void brokenLinesAreJoinedAndEmptyLinesAndPageNumbersAreNot() {
        List<Sentence> sentences = read(
                " Trong quý, tỉnh được giao 38 nhiệm vụ của Chính phủ, ",
                "",
                "trong đó, có 14 nhiệm vụ đã hoàn thành và 24 nhiệm vụ đang ",
                "",
                "12 ",
                "",
                "https://dichvucong.example/",
                "",
                "thực hiện theo Kế hoạch số 44/KH-",
                "",
                "UBND của tỉnh. Tất cả đều đúng hạn. ",
                "",
                "a) Kết quả ",
                "",
                "Sở Tư pháp đã góp ý 52 dự thảo văn bản của các cơ quan ",
                "",
                "Trung ương và địa phương.");
        assertThat(sentences.stream().map(Sentence::text))
                .containsExactly(
                        "Trong quý, tỉnh được giao 38 nhiệm vụ của Chính phủ, trong đó, có 14 nhiệm vụ đã hoàn thành và"
                                + " 24 nhiệm vụ đang thực hiện theo Kế hoạch số 44/KH-UBND của tỉnh.",
                        "Tất cả đều đúng hạn.",
                        "Kết quả",
                        "Sở Tư pháp đã góp ý 52 dự thảo văn bản của các cơ quan Trung ương và địa phương.");
        assertThat(sentences.stream().map(s -> s.place().row())).containsExactly(1, 11, 13, 15);
    }

    @Test
    void paragraphsOfWordStayApart() {
        List<Sentence> sentences =
                read("Kết quả đạt được", "Ban hành 05 Nghị quyết", "- Rà soát 312 văn bản;", "- Góp ý 52 dự thảo");
        assertThat(sentences).hasSize(4);
        assertThat(sentences.get(2).isBullet()).isTrue();
        assertThat(sentences.get(2).text()).isEqualTo("Rà soát 312 văn bản;");
    }

    @Test
    void fullStopsWithinNumbersSignsAndAbbreviationsEndNothing() {
        List<Sentence> sentences =
                read("Thu 1.749,7 tỷ đồng theo Nghị định số 60/2021/NĐ-CP tại TP. Hưng Yên. Chi 2.618 tỷ đồng.");
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(1).text()).isEqualTo("Chi 2.618 tỷ đồng.");
    }

    @Test
    void markdownHtmlAndTablesAreNoText() {
        List<Sentence> sentences = read(
                "### **1. Thể chế**",
                "(*Sở Tư pháp, Sở Nội vụ*) của tỉnh<sup>1</sup>, <i>đồng thời</i> 58 Quyết định",
                "1.1.\tKế hoạch\t36",
                "| a | b |");
        assertThat(sentences.stream().map(Sentence::text))
                .containsExactly("Thể chế", "(Sở Tư pháp, Sở Nội vụ) của tỉnh, đồng thời 58 Quyết định");
        assertThat(sentences.get(0).opening()).isEqualTo("1.");
    }

    @Test
    void aSentenceWithoutEndIsCutSomewhere() {
        assertThat(read("1 ".repeat(100_000))).hasSizeGreaterThan(10);
        assertThat(read("1/".repeat(100_000))).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xong! 5 việc? Có. Không… | Xong! ¦ 5 việc? ¦ Có. ¦ Không…",
                "Sở nói “tốt.” Xã nói \"tốt.\" Tỉnh (có 5 xã.) Hết. | Sở nói “tốt.” ¦ Xã nói \"tốt.\" ¦ Tỉnh (có 5 xã.) ¦ Hết.",
                "Xong. \"Tốt\" | Xong. ¦ \"Tốt\"",
                "Xong. “Tốt” | Xong. ¦ “Tốt”",
                "Xong. (Có 5 xã) | Xong. ¦ (Có 5 xã)",
                "Xong. + Xã | Xong. ¦ + Xã",
                "Xong. - Xã | Xong. ¦ - Xã",
                "Xong. • Xã | Xong. ¦ • Xã",
                "Xong. 5 xã | Xong. ¦ 5 xã",
                // what follows begins no sentence
                "Báo cáo, v.v. và 5 xã | Báo cáo, v.v. và 5 xã",
                "Có 5.200 xã lúc 7.30, theo 16.NQ.TW | Có 5.200 xã lúc 7.30, theo 16.NQ.TW",
                "Xong.Xã | Xong.Xã",
                "Xong. | Xong.",
                "Sở nói \"tốt.\" | Sở nói \"tốt.\"",
                // abbreviations
                "TP. Hưng Yên có 5 xã. Hết | TP. Hưng Yên có 5 xã. ¦ Hết",
                "Tại TP. Hưng Yên có 5 xã | Tại TP. Hưng Yên có 5 xã",
                "Xong. TP. Hưng Yên | Xong. ¦ TP. Hưng Yên",
                "Việc của UBND/TP. Hưng Yên | Việc của UBND/TP. Hưng Yên",
                "Giao P.KT. Xã | Giao P.KT. ¦ Xã",
                "Việc ở ATP. Xã | Việc ở ATP. ¦ Xã",
                "Ai đến TP! Xã | Ai đến TP! ¦ Xã",
            })
    void aSentenceEndsWhereTheNextBegins(String text, String sentences) {
        assertThat(read(text).stream().map(Sentence::text).collect(Collectors.joining(" ¦ ")))
                .isEqualTo(sentences);
    }

    @Test
    void sentencesKnowTheirPassage() {
        List<Sentence> sentences = read("a) Xong. Tốt.", "Hết.", "- Xã A");
        assertThat(sentences.stream().map(Sentence::passage)).containsExactly(0, 0, 1, 2);
        assertThat(sentences.stream().map(Sentence::opening)).containsExactly("a)", "", "", "-");
        assertThat(sentences.stream().map(Sentence::isBullet)).containsExactly(false, false, false, true);
    }

    @Test
    void aSentenceIsPlacedWhereItBeginsNotWhereTheOneBeforeEnds() {
        List<Sentence> sentences = read("Sở ban hành", "các văn bản.", "Xã");
        assertThat(sentences.stream().map(s -> s.place().row())).containsExactly(1, 3);
        List<Paragraph> joined = Sentences.joined(List.of(
                new Paragraph(Place.paragraph(4), "Sở ban hành"), new Paragraph(Place.paragraph(5), "các văn bản.")));
        assertThat(joined).containsExactly(new Paragraph(Place.paragraph(4), "Sở ban hành các văn bản."));
    }

    @Test
    void whatIsLongerThanAnySentenceIsReadInPieces() {
        String longest = "a".repeat(7_999) + "b";
        assertThat(read(longest + " c").stream().map(Sentence::text)).containsExactly(longest, "c");
        assertThat(read(longest.substring(1) + " c")).hasSize(1);
        assertThat(read(longest + "bb c").stream().map(Sentence::text)).containsExactly(longest + "bb", "c");
        String endless = longest + longest;
        assertThat(read(endless + "c").stream().map(Sentence::text)).containsExactly(endless, "c");
        assertThat(read(endless)).hasSize(1);
    }

    private static List<Sentence> read(String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            paragraphs.add(new Paragraph(Place.paragraph(paragraphs.size() + 1), line));
        }
        return Sentences.of(paragraphs);
    }
}
