package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.Route;
import parcheck.plan.Text;
import parcheck.report.Figures;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Report;
import parcheck.report.TestPlan;

/** A share that is stated beside its counts: rounded is right, cut off is told apart, anything else is wrong by the whole difference. */
class RatesTest {
    private static final Catalogue CATALOGUE = new Catalogue(
            1,
            Map.of(1, new Text("Nhóm", "Group")),
            List.of(
                    indicator("all", Indicator.Kind.COUNT),
                    indicator("good", Indicator.Kind.COUNT),
                    indicator("taken", Indicator.Kind.COUNT),
                    indicator("rate", Indicator.Kind.PERCENT, share("good", "all")),
                    indicator("of-rest", Indicator.Kind.PERCENT, share("good", "all", "-taken"))));

    private static Route share(String of, String... over) {
        List<Route.Term> terms = new ArrayList<>();
        for (String term : over) {
            terms.add(Route.Term.of(term));
        }
        return new Route.Share(List.of(Route.Term.of(of)), terms);
    }

    private static Indicator indicator(String code, Indicator.Kind kind, Route... from) {
        Text text = new Text(code, code);
        return new Indicator(
                code,
                1,
                text,
                kind,
                text,
                Indicator.Nature.FLOW,
                Indicator.Source.SUPPLEMENT,
                true,
                null,
                EnumSet.allOf(Level.class),
                Map.of(),
                List.of(from),
                Indicator.Repair.NONE);
    }

    private static List<Balance> balances(String... figures) {
        Map<String, Measure> stated = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i += 2) {
            BigDecimal value = new BigDecimal(figures[i + 1]);
            stated.put(
                    figures[i],
                    new Measure(
                            figures[i],
                            figures[i],
                            value,
                            null,
                            Measure.Origin.STATED,
                            Place.WHOLE_FILE,
                            figures[i + 1]));
        }
        Heading heading =
                new Heading("u", null, Level.PROVINCE, Period.of("2023"), null, Place.WHOLE_FILE, Place.WHOLE_FILE);
        Report report = new Report(heading, stated, Map.of(), List.of());
        return new Rates(CATALOGUE, report, new Figures(CATALOGUE, TestPlan.PLAN, report)).balances();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 33.3, rate, 0",
        "2, 3, 66.7, rate, 0",
        "1, 8, 12.5, rate, 0",
        "1, 8, 13, rate, 0",
        "1, 8, 12, rate, 0",
        "1, 8, 12.4, rate, -0.1",
        "1, 8, 12.6, rate, 0.1",
        "94996, 100000, 95.00, rate, 0",
        "94995, 100000, 95.00, rate, 0",
        "94994, 100000, 95.00, rate, 0.006",
        "94999, 100000, 94.99, rate-cut, -0.009",
        "94996, 100000, 94.99, rate-cut, -0.006",
        "94990, 100000, 94.98, rate, -0.01",
        "94996, 100000, 95.01, rate, 0.014",
        "199, 200, 1E+2, rate, 0",
        "197, 200, 1E+2, rate, 1.5",
        "0, 7, 0, rate, 0",
    })
    void roundedIsRightAndCutOffIsToldApart(String good, String all, String stated, String kind, String difference) {
        assertThat(balances("good", good, "all", all, "rate", stated))
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.kind()).isEqualTo(kind);
                    assertThat(b.difference()).isEqualByComparingTo(difference);
                    assertThat(b.left()).isEqualByComparingTo(stated);
                    assertThat(b.strict()).isTrue();
                    assertThat(b.indicators()).as("only the share is in doubt").containsExactly("rate");
                });
    }

    @Test
    void whatIsTakenOffTheWholeIsTakenOffHereToo() {
        assertThat(balances("good", "9", "all", "12", "taken", "2", "of-rest", "90"))
                .singleElement()
                .satisfies(b -> assertThat(b.right()).isEqualByComparingTo("90"));
    }

    @Test
    void withoutBothCountsThereIsNothingToHoldAShareAgainst() {
        assertThat(balances("rate", "90")).isEmpty();
        assertThat(balances("rate", "90", "good", "9")).isEmpty();
        assertThat(balances("rate", "90", "all", "10")).isEmpty();
        assertThat(balances("of-rest", "90", "good", "9", "all", "12"))
                .as("what is taken off is unknown")
                .isEmpty();
    }

    @Test
    void nothingOfNothingIsNoShare() {
        assertThat(balances("rate", "100", "good", "0", "all", "0")).isEmpty();
        assertThat(balances("of-rest", "100", "good", "0", "all", "5", "taken", "5"))
                .isEmpty();
    }

    @Test
    void countsAreNotHeldAgainstThemselves() {
        assertThat(balances("good", "9", "all", "10")).isEmpty();
    }
}
