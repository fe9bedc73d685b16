package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static List<Sentence> read(String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            paragraphs.add(new Paragraph(Place.paragraph(paragraphs.size() + 1), line));
        }
        return Sentences.of(paragraphs);
    }
}
