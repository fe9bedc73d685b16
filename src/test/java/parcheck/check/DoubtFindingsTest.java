package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.Doubt;
import parcheck.report.Heading;
import parcheck.report.Report;

/** What could not be read with certainty is told once, with all its places, and by names instead of codes. */
class DoubtFindingsTest {
    private static final Catalogue CATALOGUE = new SmallRules().book().catalogue();
    private static final Heading HEADING =
            new Heading("u", null, Level.PROVINCE, Period.of("2023"), null, Place.WHOLE_FILE, Place.WHOLE_FILE);

    private static Place row(int row) {
        return Place.cell("Biểu 1", row, 4);
    }

    private static Doubt doubt(Doubt.Kind kind, String indicator, int row, String raw) {
        return new Doubt(kind, indicator, row(row), raw, List.of());
    }

    private static List<Finding> findings(Map<String, Place> blanks, Set<String> named, Doubt... doubts) {
        Report report = new Report(HEADING, Map.of(), blanks, List.of(doubts));
        return new DoubtFindings(CATALOGUE, report).all(named);
    }

    private static List<Finding> findings(Doubt... doubts) {
        return findings(Map.of(), Set.of(), doubts);
    }

    @Test
    void aFigureWithTwoValuesIsToldOnceWithBothPlacesAndEachFigureForItself() {
        List<Finding> found = findings(
                doubt(Doubt.Kind.TWO_VALUES, "a.all", 3, "7"),
                doubt(Doubt.Kind.TWO_VALUES, "a.all", 9, "8"),
                doubt(Doubt.Kind.BOUND, "a.all", 11, "gần 8"),
                doubt(Doubt.Kind.TWO_VALUES, "a.good", 5, "1"),
                doubt(Doubt.Kind.TWO_VALUES, "a.good", 5, "2"));
        assertThat(found)
                .extracting(Finding::rule, Finding::places)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("doubt.two-values", List.of(row(3), row(9))),
                        org.assertj.core.groups.Tuple.tuple("doubt.bound", List.of(row(11))),
                        org.assertj.core.groups.Tuple.tuple("doubt.two-values", List.of(row(5))));
    }

    @Test
    void theSameDoubtInTwoRowsIsTwoFindings() {
        assertThat(findings(doubt(Doubt.Kind.BOUND, "a.all", 3, "gần 8"), doubt(Doubt.Kind.BOUND, "a.all", 9, "gần 9")))
                .extracting(Finding::places)
                .containsExactly(List.of(row(3)), List.of(row(9)));
    }

    @ParameterizedTest
    @CsvSource({
        "TWO_VALUES, BLOCK",
        "OUT_OF_RANGE, BLOCK",
        "NEGATIVE, BLOCK",
        "NOT_WHOLE, BLOCK",
        "UNKNOWN_CHOICE, BLOCK",
        "BOUND, VERIFY",
        "AMBIGUOUS_NUMBER, VERIFY",
        "DOT_DECIMAL, NOTE",
    })
    void whatCannotBeTrueBlocksAndWhatIsSlightIsOnlyNoted(Doubt.Kind kind, FindingClass type) {
        assertThat(findings(doubt(kind, "a.all", 3, "x")))
                .extracting(Finding::type)
                .containsExactly(type);
    }

    @Test
    void indicatorsAreToldByTheirNamesAndUnknownOnesByTheirCode() {
        Indicator all = CATALOGUE.get("a.all");
        assertThat(findings(
                        doubt(Doubt.Kind.BOUND, "a.all", 3, "gần 8"),
                        doubt(Doubt.Kind.UNKNOWN_CODE, "x.unknown", 4, "8"),
                        new Doubt(Doubt.Kind.UNKNOWN_KEY, null, row(5), "k", List.of())))
                .extracting(f -> f.message().gaps().get(0))
                .containsExactly(all, "x.unknown", "");
    }

    @Test
    void levelsAndPeriodsAreToldByNameAndYearsAsTheyAre() {
        assertThat(findings(
                        doubt(Doubt.Kind.LEVEL_MISMATCH, null, 1, "district"),
                        doubt(Doubt.Kind.OTHER_YEAR, null, 1, "2022-H1"),
                        doubt(Doubt.Kind.OTHER_YEAR, null, 1, "2022"),
                        doubt(Doubt.Kind.BOUND, "a.all", 1, "2022-H1")))
                .extracting(f -> f.message().gaps().get(1))
                .containsExactly(Level.DISTRICT, Period.of("2022-H1"), "2022", "2022-H1");
    }

    @Test
    void blankRowsAreToldTogetherUnlessAClauseHasAskedForThem() {
        Map<String, Place> blanks = new LinkedHashMap<>();
        blanks.put("a.all", row(3));
        blanks.put("a.good", row(4));
        blanks.put("a.part", row(5));
        assertThat(findings(blanks, Set.of("a.good"))).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("doubt.blank");
            assertThat(f.indicators()).containsExactlyInAnyOrder("a.all", "a.part");
            assertThat(f.places()).containsExactly(row(3), row(5));
        });
        assertThat(findings(blanks, blanks.keySet())).isEmpty();
    }
}
