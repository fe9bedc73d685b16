package parcheck.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue is complete, speaks both languages, and every figure that follows from others really can be worked out. */
class CatalogueTest {
    private static final Path RULES = Path.of("rules");
    private static final String MINISTRY = """
            1.1.1 1.1.2 1.1.3 1.2.1 1.2.2 1.2.3 1.2.4 1.3.1 1.3.2 1.4 2.1 2.2 2.3 2.4 2.5 3.1.1 3.1.2 3.1.3
            3.1.3.a 3.1.3.b 3.1.3.c 3.2.1 3.2.2 3.3.1 3.3.2 3.3.3 3.3.4 3.4.1 3.4.2 3.4.3 3.4.4 3.4.5 3.5.1
            3.5.2 3.5.3 3.6.1 3.6.2 3.6.3 4.1.1 4.1.2 4.1.3 4.1.4 4.1.4.a 4.1.4.b 4.1.4.c 4.1.4.d 4.2.1
            4.2.2 4.2.3 4.2.4 4.2.5 4.3.1 4.3.2 4.3.3 4.3.4 4.4.1 4.4.2 4.4.3 5.1.1 5.1.2 5.1.3 5.1.4 5.1.5
            5.2.1 5.2.2 5.2.3 5.2.4 5.3.1 5.3.2 5.3.3 5.3.4 6.1 6.2 6.3 6.4 6.5 7.1 7.2 7.3 7.4 7.5 7.6.1.a
            7.6.1.b 7.6.1.c 7.6.2 7.6.2.a 7.6.2.b 7.7.1 7.7.2 7.7.3 7.8.1 7.8.2 7.8.3 7.8.4
            """;

    private static RuleBook book;

    @BeforeAll
    static void readTheBook() {
        book = RuleBookReader.read(RuleFolder.open(RULES), "hung-yen-2023");
    }

    @Test
    void ministryRowsStandOnceInOfficialOrder() {
        List<String> codes = ministry().stream().map(Indicator::code).toList();
        assertThat(codes).hasSize(94).containsExactly(MINISTRY.strip().split("\\s+"));
    }

    @Test
    void everyIndicatorHasItsNameInBothLanguages() {
        assertThat(all()).allSatisfy(i -> {
            assertThat(i.name().vi()).as(i.code()).isNotBlank();
            assertThat(i.name().en()).as(i.code()).isNotBlank();
            assertThat(i.unit().vi()).as(i.code()).isNotBlank();
            assertThat(i.unit().en()).as(i.code()).isNotBlank();
        });
    }

    @Test
    void everyAskedIndicatorBelongsToALevelAndAGroup() {
        assertThat(all()).allSatisfy(i -> {
            assertThat(i.levels()).as(i.code()).isNotEmpty();
            assertThat(i.group()).as(i.code()).isBetween(1, 7);
        });
        assertThat(ministry())
                .allSatisfy(i -> assertThat(i.group()).isEqualTo(i.code().charAt(0) - '0'));
    }

    @Test
    void everyMinistryRateHasCountsBesideIt() {
        List<Indicator> rates = ministry().stream()
                .filter(i -> i.kind() == Indicator.Kind.PERCENT)
                .toList();
        assertThat(rates).hasSize(21);
        assertThat(rates)
                .allSatisfy(i -> assertThat(hasShare(i) || standsInForAShare(i))
                        .as(i.code())
                        .isTrue());
    }

    @Test
    void choicesStandWhereChoicesAreAsked() {
        assertThat(all())
                .allSatisfy(i ->
                        assertThat(i.choices().isEmpty()).as(i.code()).isEqualTo(i.kind() != Indicator.Kind.CHOICE));
    }

    @Test
    void everyWorkedOutIndicatorHasARouteAndNeverEndsInItself() {
        assertThat(all().stream().filter(i -> !i.asked()))
                .isNotEmpty()
                .allSatisfy(i -> assertThat(i.from()).as(i.code()).isNotEmpty());
        assertThat(all()).allSatisfy(i -> assertThat(restsOn(i)).as(i.code()).doesNotContain(i.code()));
    }

    @Test
    void everyRouteAndRelationStartsFromIndicatorsThereAre() {
        all().forEach(i -> i.from()
                .forEach(r -> assertThat(r.inputs())
                        .as(i.code())
                        .isNotEmpty()
                        .allSatisfy(code -> book.catalogue().get(code))));
        assertThat(book.relations().values()).hasSizeGreaterThan(50).allSatisfy(r -> {
            assertThat(r.left()).as(r.id()).isNotEmpty();
            assertThat(r.right().isEmpty()).as(r.id()).isEqualTo(r.constant() != null);
            assertThat(r.why().vi()).as(r.id()).isNotBlank();
        });
    }

    @Test
    void everyFigureThatARuleNeedsRestsOnFiguresAskedOfItsLevels() {
        assertThat(book.rules())
                .allSatisfy(rule -> rule.applies()
                        .forEach(level -> rule.needs()
                                .forEach(code -> assertThat(canBeHad(code, level))
                                        .as("%s %s %s", rule.id(), code, level)
                                        .isTrue())));
    }

    @Test
    void everyRowOfThePlanIsJudgedOrHasItsReason() {
        List<Clause> clauses = book.plan().clauses();
        assertThat(clauses.stream().map(Clause::row).distinct()).hasSize(54);
        assertThat(clauses).hasSize(54).allSatisfy(c -> {
            assertThat(c.title().vi()).as(c.id()).isNotBlank();
            assertThat(c.title().en()).as(c.id()).isNotBlank();
            assertThat(c.rule() == null ? c.unjudged() : c.rule().reading())
                    .as(c.id())
                    .isNotNull()
                    .extracting("vi", "en")
                    .noneMatch(""::equals);
        });
    }

    @Test
    void everyUnitIsFoundByEachOfItsNames() {
        Units units = book.plan().units();
        assertThat(units.all()).allSatisfy(u -> {
            assertThat(units.find(u.name())).isEqualTo(u);
            assertThat(u.aliases())
                    .allSatisfy(a -> assertThat(units.find(a)).as(a).isEqualTo(u));
        });
        assertThat(units.find("UBND huyện Văn Lâm")).extracting("id").isEqualTo("huyen-van-lam");
        assertThat(units.find("ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN")).extracting("id").isEqualTo("tinh-hung-yen");
        assertThat(units.find("UBND TP. Hưng Yên")).extracting("id").isEqualTo("thanh-pho-hung-yen");
    }

    @Test
    void everyRuleFileIsComposedText() throws IOException {
        try (var files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(file.toString())
                        .isTrue();
            }
        }
    }

    private static Collection<Indicator> all() {
        return book.catalogue().all();
    }

    private static List<Indicator> ministry() {
        return all().stream()
                .filter(i -> i.source() == Indicator.Source.MINISTRY)
                .toList();
    }

    private static boolean hasShare(Indicator i) {
        return i.from().stream().anyMatch(r -> r instanceof Route.Share);
    }

    private static boolean standsInForAShare(Indicator rate) {
        return all().stream()
                .filter(CatalogueTest::hasShare)
                .flatMap(i -> i.from().stream())
                .anyMatch(r -> r instanceof Route.Stated s && s.indicators().contains(rate.code()));
    }

    private static Set<String> restsOn(Indicator start) {
        Set<String> out = new HashSet<>();
        Deque<Indicator> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Route route : open.pop().from()) {
                route.inputs().stream()
                        .filter(out::add)
                        .forEach(code -> open.push(book.catalogue().get(code)));
            }
        }
        return out;
    }

    private static boolean canBeHad(String code, Level level) {
        Indicator i = book.catalogue().get(code);
        return (i.asked() && i.levels().contains(level))
                || i.from().stream().anyMatch(r -> r.inputs().stream().allMatch(in -> canBeHad(in, level)));
    }
}
