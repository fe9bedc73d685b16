package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;

/** A total and its parts become one statement where "among them" or a list joins them, and only there. */
class StretchesTest {

    private static List<Reading> readings(String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            paragraphs.add(new Paragraph(Place.paragraph(paragraphs.size() + 1), line));
        }
        return Sentences.of(paragraphs).stream().map(Reading::new).toList();
    }

    private static Stretches.@Nullable Stretch stretch(int sentence, String... lines) {
        return new Stretches(readings(lines)).at(sentence);
    }

    private static void assertStretch(Stretches.@Nullable Stretch stretch, int row, String head, String parts) {
        assertThat(stretch).isNotNull();
        String text = stretch.reading().sentence().text();
        assertThat(text).isEqualTo(head + parts);
        assertThat(text.substring(stretch.partsFrom())).isEqualTo(parts);
        assertThat(stretch.reading().sentence().place().row()).isEqualTo(row);
    }

    @Test
    void amongThemBelongsToTheSentenceBefore() {
        String[] lines = {"Mở đầu.", "Tỉnh có 12 xã. Trong đó: 5 xã ven sông và 7 xã ven biển. Có 3 phường."};
        assertStretch(stretch(2, lines), 2, "Tỉnh có 12 xã, ", "Trong đó: 5 xã ven sông và 7 xã ven biển");
        assertThat(stretch(0, lines)).isNull();
        assertThat(stretch(1, lines)).isNull();
        assertThat(stretch(3, lines)).isNull();
        assertThat(stretch(0, "Trong đó: 5 xã ven sông và 7 xã ven biển.")).isNull();
    }

    @Test
    void sentencesThatNameFurtherPartsGoOn() {
        assertStretch(
                stretch(1, "Tỉnh có 18 xã. Trong đó: ven sông: 5 xã. Ven biển: 7 xã. Trên núi: 6 xã. Có 3 phường."),
                1,
                "Tỉnh có 18 xã, ",
                "Trong đó: ven sông: 5 xã; Ven biển: 7 xã; Trên núi: 6 xã");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ven biển: 7 hồ sơ.",
                "Ven biển: 7%.",
                "Ven biển có 7 xã.",
                "Ven biển: khoảng nửa.",
                "Phường có 3 trường: 7 xã.",
            })
    void otherSentencesDoNot(String next) {
        assertStretch(
                stretch(1, "Tỉnh có 12 xã. Trong đó: ven sông: 5 xã. " + next),
                1,
                "Tỉnh có 12 xã, ",
                "Trong đó: ven sông: 5 xã");
    }

    @Test
    void theNextParagraphDoesNotGoOn() {
        assertStretch(
                stretch(1, "Tỉnh có 12 xã. Trong đó: ven sông: 5 xã.", "Ven biển: 7 xã."),
                1,
                "Tỉnh có 12 xã, ",
                "Trong đó: ven sông: 5 xã");
    }

    @Test
    void withoutAFigureThereIsNothingToGoOnWith() {
        assertStretch(
                stretch(1, "Tỉnh có 12 xã. Trong đó theo mẫu 4. Ven biển: 7 xã."),
                1,
                "Tỉnh có 12 xã, ",
                "Trong đó theo mẫu 4");
    }

    @Test
    void aListBelongsToTheWordsThatAnnounceIt() {
        String[] lines = {
            "Sở ban hành 12 văn bản, cụ thể như sau:", "- Quyết định: 5 văn bản;", "- Kế hoạch: 7 văn bản."
        };
        assertStretch(
                stretch(0, lines),
                1,
                "Sở ban hành 12 văn ",
                "bản, cụ thể như sau: Quyết định: 5 văn bản; Kế hoạch: 7 văn bản");
    }

    @Test
    void aListMayHaveItsTotalInTheSentenceBefore() {
        String[] lines = {
            "Sở ban hành 12 văn bản. Trong đó:", "+ Quyết định: 5 văn bản.", "+ Kế hoạch: 7 văn bản. Xong."
        };
        assertStretch(
                stretch(1, lines),
                1,
                "Sở ban hành 12 văn bản, ",
                "Trong đó: Quyết định: 5 văn bản; Kế hoạch: 7 văn bản");
    }

    @Test
    void aListEndsWithItsBullets() {
        String[] lines = {"Có 12 văn bản, gồm:", "- Loại A: 5", "- Loại B: 7", "+ Loại C: 1", "- Loại D: 2"};
        assertStretch(stretch(0, lines), 1, "", "Có 12 văn bản, gồm: Loại A: 5; Loại B: 7");
        lines[3] = "Sở: 1";
        assertStretch(stretch(0, lines), 1, "", "Có 12 văn bản, gồm: Loại A: 5; Loại B: 7");
    }

    @Test
    void noListWithoutTwoBullets() {
        assertThat(stretch(0, "Có 12 văn bản, gồm:", "- Loại A: 5")).isNull();
        assertThat(stretch(0, "Có 12 văn bản, gồm:", "a) Loại A: 5", "b) Loại B: 7"))
                .isNull();
        assertThat(stretch(0, "Có 12 văn bản, gồm:")).isNull();
    }

    @Test
    void onlyWordsThatAnnouncePartsMakeAList() {
        String[] items = {"- Loại A: 5", "- Loại B: 7"};
        assertThat(stretch(0, "Có 12 văn bản được gửi tới:", items[0], items[1]))
                .isNull();
        assertThat(stretch(0, "Có 12 văn bản, gồm", items[0], items[1])).isNull();
        assertThat(stretch(0, "Gồm 12 văn bản về đất đai của xã:", items[0], items[1]))
                .isNull();
        assertThat(stretch(0, "Văn bản, gồm:", items[0], items[1])).isNotNull();
    }

    @Test
    void nobodyWritesListsWithoutEnd() {
        List<String> lines = new ArrayList<>(List.of("Có 50 văn bản, gồm:"));
        for (int i = 1; i <= 50; i++) {
            lines.add("- Loại " + i);
        }
        Stretches.Stretch stretch = stretch(0, lines.toArray(String[]::new));
        assertThat(stretch).isNotNull();
        assertThat(stretch.reading().sentence().text()).endsWith("Loại 39; Loại 40");
    }

    @Test
    void anItemOfDotsIsAnItemWithoutWords() {
        Stretches.Stretch stretch = stretch(0, "Có 12 văn bản, gồm:", "- Loại A: 5;", "- ...", "- Loại B: 7.");
        assertThat(stretch).isNotNull();
        assertThat(stretch.reading().sentence().text())
                .startsWith("Có 12 văn bản, gồm: Loại A: 5; ")
                .endsWith("; Loại B: 7");
    }
}
