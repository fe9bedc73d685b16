package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parcheck.plan.Fold;

/** The word list of prose by its keys. */
class LexiconTest {

    @Test
    void eachWordHasANumberOfItsOwn() {
        assertThat(Lexicon.number(Fold.key("gồm"))).isBetween(0, Lexicon.size() - 1);
        assertThat(Lexicon.number(Fold.key("gồm"))).isNotEqualTo(Lexicon.number(Fold.key("trong")));
        assertThat(Lexicon.number("xyzt")).isEqualTo(Lexicon.UNKNOWN);
    }

    @Test
    void phrasesAsWrittenAndAsKeys() {
        assertThat(Lexicon.list("bound.under.after")).containsExactly("trở xuống");
        assertThat(Lexicon.keys("unit.scale.9")).containsExactly(Fold.key("tỷ"), Fold.key("tỉ"));
    }

    @Test
    void aSeriesEndsWhereItsNumbersEnd() {
        List<String> levels = Lexicon.series("level");
        assertThat(levels).hasSize(3);
        assertThat(levels.get(0)).startsWith("cấp xã");
        assertThat(levels.get(2)).startsWith("cấp tỉnh");
        assertThat(Lexicon.series("xyzt")).isEmpty();
    }

    @Test
    void arrowsPartTheirTwoSides() {
        List<String[]> arrows = Lexicon.arrows("document.committee", "document.council");
        assertThat(arrows).hasSize(2);
        assertThat(arrows.get(0)).containsExactly(Fold.key("ủy ban nhân dân"), "ubnd");
        assertThat(arrows.get(1)).containsExactly(Fold.key("hội đồng nhân dân"), Fold.key("HĐND"));
    }
}
