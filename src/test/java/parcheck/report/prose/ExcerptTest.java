package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parcheck.intake.Place;

/** What a finding quotes: whole words around its marks, never so much that nobody reads it. */
class ExcerptTest {
    private static final Place PLACE = Place.paragraph(3);

    private static Excerpt excerpt(String text, Excerpt.Mark... marks) {
        return Excerpt.of(new Sentence(PLACE, 0, "", text), List.of(marks));
    }

    private static String marked(Excerpt excerpt, int mark) {
        Excerpt.Mark m = excerpt.marks().get(mark);
        return excerpt.text().substring(m.start(), m.end());
    }

    /** A text of two-letter words with a figure at a given place. */
    private static String text(int before, String figure, int behind) {
        return "ab ".repeat(before / 3 + 1).substring(0, before)
                + figure
                + " cd".repeat(behind / 3 + 1).substring(0, behind);
    }

    @Test
    void aShortSentenceIsShownAsAWhole() {
        Excerpt excerpt = excerpt("Có 5 xã", new Excerpt.Mark(3, 4));
        assertThat(excerpt).isEqualTo(new Excerpt(PLACE, "Có 5 xã", List.of(new Excerpt.Mark(3, 4))));
        assertThat(excerpt("Có 5 xã").text()).isEqualTo("Có 5 xã");
    }

    @Test
    void whatStandsFarBeforeIsLeftOut() {
        assertThat(excerpt(text(60, "5", 0), new Excerpt.Mark(60, 61)).text()).isEqualTo(text(60, "5", 0));
        Excerpt excerpt = excerpt(text(63, "5", 0), new Excerpt.Mark(63, 64));
        assertThat(excerpt.text()).isEqualTo("…" + text(57, "5", 0));
        assertThat(marked(excerpt, 0)).isEqualTo("5");
    }

    @Test
    void whatStandsFarBehindIsLeftOut() {
        assertThat(excerpt(text(0, "5", 60), new Excerpt.Mark(0, 1)).text()).isEqualTo(text(0, "5", 60));
        Excerpt excerpt = excerpt(text(0, "5", 63), new Excerpt.Mark(0, 1));
        assertThat(excerpt.text()).isEqualTo(text(0, "5", 60) + "…");
        assertThat(marked(excerpt, 0)).isEqualTo("5");
    }

    @Test
    void aMarkInTheMiddleIsShownFromBothSides() {
        Excerpt excerpt = excerpt(text(300, "5", 300), new Excerpt.Mark(300, 301));
        assertThat(excerpt.text()).isEqualTo("…" + text(57, "5", 60) + "…");
        assertThat(marked(excerpt, 0)).isEqualTo("5");
    }

    @Test
    void marksFarApartAreNotAllShown() {
        String text = text(3, "5", 600) + " 6";
        Excerpt excerpt = excerpt(text, new Excerpt.Mark(3, 4), new Excerpt.Mark(605, 606));
        assertThat(excerpt.text()).isEqualTo(text.substring(0, 322) + "…");
        assertThat(excerpt.marks()).hasSize(1);
        assertThat(marked(excerpt, 0)).isEqualTo("5");
    }

    @Test
    void aSentenceOfTheGreatestLengthIsShownAsAWhole() {
        String text = text(0, "5", 318) + "6";
        assertThat(text).hasSize(320);
        Excerpt excerpt = excerpt(text, new Excerpt.Mark(0, 1), new Excerpt.Mark(319, 320));
        assertThat(excerpt.text()).isEqualTo(text);
        assertThat(marked(excerpt, 1)).isEqualTo("6");
    }

    @Test
    void aTextWithoutSpacesIsCutNowhere() {
        String text = "5".repeat(400);
        assertThat(excerpt(text, new Excerpt.Mark(0, 1)).text()).isEqualTo(text);
        assertThat(excerpt(text, new Excerpt.Mark(399, 400)).text()).isEqualTo("…" + "5".repeat(61));
    }
}
