package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;

/** Lines that belong together become one passage again, others stay apart, and what is no prose is left out. */
class PassagesTest {

    private static List<Passage> passages(String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            paragraphs.add(new Paragraph(Place.paragraph(paragraphs.size() + 1), line));
        }
        return Passages.of(paragraphs);
    }

    private static Stream<String> texts(String... lines) {
        return passages(lines).stream().map(Passage::text);
    }

    @Test
    void aLineThatGoesOnInTheNextIsJoined() {
        assertThat(texts("Tỉnh ban hành", "36 văn bản")).containsExactly("Tỉnh ban hành", "36 văn bản");
        assertThat(texts("Tỉnh ban hành", "các văn bản")).containsExactly("Tỉnh ban hành các văn bản");
        assertThat(texts("Tỉnh ban hành.", "các văn bản")).containsExactly("Tỉnh ban hành.", "các văn bản");
        assertThat(texts("Tỉnh ban hành:", "các văn bản")).containsExactly("Tỉnh ban hành:", "các văn bản");
        assertThat(texts("Tỉnh ban hành,", "a) văn bản")).containsExactly("Tỉnh ban hành,", "a) văn bản");
    }

    @Test
    void aWordBrokenAtItsHyphenIsPutTogether() {
        assertThat(texts("Số 44/KH-", "UBND")).containsExactly("Số 44/KH-UBND");
        assertThat(texts("Số 44/KH-", "(UBND)")).containsExactly("Số 44/KH- (UBND)");
        assertThat(texts("Giai đoạn 2021 -", "Tỉnh")).containsExactly("Giai đoạn 2021 -", "Tỉnh");
        assertThat(texts("Giai đoạn 2021 -", "của tỉnh")).containsExactly("Giai đoạn 2021 - của tỉnh");
        assertThat(texts("A-", "Bắc")).containsExactly("A-Bắc");
        assertThat(texts("-", "Tỉnh")).contains("Tỉnh");
    }

    @Test
    void fullLinesGoOnWhereATextIsWrapped() {
        String full = "Tỉnh có xã";
        assertThat(full).hasSize(10);
        // a line is full from 0.7 of the longest on: of 15 characters from 10 on, of 16 only from 11 on
        assertThat(texts("Hai ba bốn năm.", "Sở ban", "hành", "và", full, "Xã")).endsWith(full + " Xã");
        assertThat(texts("Hai bay bốn năm.", "Sở ban", "hành", "và", full, "Xã"))
                .endsWith(full, "Xã");
        assertThat(texts("Hai ba bốn năm.", "Sở ban", "hành", full, "Xã")).endsWith(full, "Xã");
    }

    @Test
    void aTextIsWrappedWhereOneLineInFiveGoesOn() {
        List<String> lines = new ArrayList<>(List.of("Sở ban", "hành", "và", "Sở A", "Sở B", "Sở C", "Sở D", "Sở E"));
        lines.add("Tỉnh có nhiều");
        lines.add("Xã");
        assertThat(texts(lines.toArray(String[]::new))).endsWith("Tỉnh có nhiều Xã");
        lines.add(0, "Sở");
        assertThat(texts(lines.toArray(String[]::new))).endsWith("Tỉnh có nhiều", "Xã");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                "90",
                "2022",
                "|a|b|",
                "| 1 | 2",
                "1.\tKế hoạch\t36",
                "\t1\tKế hoạch\t36",
                "https://a.b/c",
            })
    void noProse(String line) {
        assertThat(texts(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xã", "12 a", "12/5", "12:5", "20222", "Sở | Xã", "https://a.b/c của tỉnh"})
    void prose(String line) {
        assertThat(texts(line)).containsExactly(line);
    }

    @Test
    void aTabulatorBehindASignMakesNoTable() {
        assertThat(texts("1.\tThể chế")).containsExactly("1. Thể chế");
        assertThat(texts("\tThể chế")).containsExactly("Thể chế");
        assertThat(texts("\t1.\tThể chế")).containsExactly("1. Thể chế");
    }

    @Test
    void linesWithinAParagraphAreLines() {
        List<Passage> passages = passages("Thể chế\nSở Nội vụ\n", "\nXã A\n\nXã B");
        assertThat(passages.stream().map(Passage::text)).containsExactly("Thể chế", "Sở Nội vụ", "Xã A", "Xã B");
        assertThat(passages.stream().map(p -> p.placeOf(0).row())).containsExactly(1, 1, 2, 2);
    }

    @Test
    void everyCharacterKnowsItsLine() {
        Passage passage = passages("Tỉnh có", "các xã", "và phường").get(0);
        assertThat(passage.text()).isEqualTo("Tỉnh có các xã và phường");
        assertThat(passage.placeOf(0).row()).isEqualTo(1);
        assertThat(passage.placeOf(6).row()).isEqualTo(1);
        assertThat(passage.placeOf(8).row()).isEqualTo(2);
        assertThat(passage.placeOf(13).row()).isEqualTo(2);
        assertThat(passage.placeOf(15).row()).isEqualTo(3);
        assertThat(passage.placeOf(23).row()).isEqualTo(3);
    }

    @Test
    void openingsBelongToTheirPassage() {
        List<Passage> passages = passages("- Ban hành", "36 văn bản", "- Rà soát", "các văn bản");
        assertThat(passages.stream().map(Passage::opening)).containsExactly("-", "", "-");
        assertThat(passages.get(2).text()).isEqualTo("- Rà soát các văn bản");
    }

    @Test
    void nothingIsNothing() {
        assertThat(texts()).isEmpty();
    }
}
