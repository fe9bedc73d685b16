package parcheck.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.check.FindingClass;
import parcheck.check.Outcome;
import parcheck.plan.Catalogue;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;

/** Who leads, how long it may take and what proves it: for every kind of finding, and for clauses that have terms of their own. */
class OwnersTest {
    private static final Catalogue CATALOGUE = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023")
            .catalogue();
    private static final Offices OFFICES = offices();

    private static Offices offices() {
        String packed = new String(OfficesReader.packed("hung-yen-2023"), StandardCharsets.UTF_8)
                .replace("otherLead: Sở Nội vụ", "otherLead: Văn phòng khác")
                .replace("\"3\": Văn phòng UBND tỉnh", "\"3\": Trung tâm")
                .replace(
                        "- {clause: \"II.0\", office: Sở Nội vụ}",
                        "- {clause: \"II.2.a-1\", office: Tổ A}\n  - {clause: \"II.2.a\", office: Tổ B}\n"
                                + "  - {clause: \"II.0\", office: Sở Nội vụ}")
                .replace("\nclauses:\n", "\nclauses:\n  II.3.a-1: {evidence: \"\", days: 30}\n");
        return OfficesReader.read(packed.getBytes(StandardCharsets.UTF_8));
    }

    private static Task task(
            FindingClass type,
            @Nullable Outcome outcome,
            String rule,
            @Nullable String clause,
            @Nullable String actual) {
        return new Remedy(OFFICES, new History(), CATALOGUE, Step.REMINDER)
                .of(
                        Findings.verdict(Findings.of(type, outcome, rule, clause, actual, Set.of())),
                        LocalDate.of(2023, 6, 20))
                .tasks()
                .get(0);
    }

    private static String lead(@Nullable String clause, String... indicators) {
        return new Owners(OFFICES, CATALOGUE)
                .lead(Findings.of(FindingClass.VERIFY, null, "K.x", clause, null, Set.of(indicators)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "II.2.a-1, Tổ A",
        "II.2.a-2, Tổ B",
        "II.2.a, Tổ B",
        "II.2.b-1, Văn phòng UBND tỉnh",
        "II.1, Sở Tư pháp",
        "II.1.a, Sở Tư pháp",
        "II(2).1.a, Sở Tư pháp",
        "II.10.a, Văn phòng khác",
    })
    void theLongestNumberLeads(String clause, String office) {
        assertThat(lead(clause)).isEqualTo(office);
    }

    @Test
    void aFigureWithoutClauseBelongsToItsChapter() {
        String third = CATALOGUE.all().stream()
                .filter(i -> i.group() == 3)
                .findFirst()
                .orElseThrow()
                .code();
        assertThat(lead(null, third)).isEqualTo("Trung tâm");
        assertThat(lead("IX.1", third)).isEqualTo("Trung tâm");
        assertThat(lead(null, "unheard-of")).isEqualTo("Văn phòng khác");
        assertThat(lead(null)).isEqualTo("Văn phòng khác");
    }

    @Test
    void aUnitThatNoTitleFitsIsNamedItself() {
        Offices noHeads = new Offices(
                OFFICES.sender(),
                List.of(),
                OFFICES.leads(),
                OFFICES.groups(),
                OFFICES.otherLead(),
                List.of(),
                OFFICES.days(),
                OFFICES.evidence(),
                OFFICES.clauses(),
                OFFICES.ladder());
        String head =
                new Owners(noHeads, CATALOGUE).head(Findings.verdict().header().heading());
        assertThat(head).isEqualTo("tỉnh U");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "VERIFY, NO_DATA, t, , no-data, 5",
        "BLOCK, , doubt.blank, , no-data, 3",
        "WARNING, PENDING, t, par-index.rank, pending, 15",
        "BLOCK, , K.sum, , block, 3",
        "BLOCK, , K.sum, par-index.rank, block, 3",
        "VERIFY, , K.sum, , verify, 5",
        "VERIFY, , K.sum, par-index.rank, verify, 5",
        "BREACH, MISSED, t, , none, 10",
        "WARNING, MISSED, t, , none, 15",
        "BREACH, MISSED, t, par-index.rank, none, 10",
        "BREACH, MISSED, t, unheard-of, none, 10",
        "BREACH, MISSED, t, IN_PLACE, in-place, 10",
        "WARNING, MISSED, t, DILUTE, dilute, 15",
    })
    void proofAndTermFollowFromWhatCanStillBeMended(
            FindingClass type, @Nullable Outcome outcome, String rule, @Nullable String actual, String kind, int days) {
        Task task = task(type, outcome, rule, null, repairable(actual));
        assertThat(task.evidence()).isEqualTo(OFFICES.evidence().get(kind));
        assertThat(task.days()).isEqualTo(days);
    }

    /** The first indicator that can be mended so, where a way of mending is given instead of a code. */
    private static @Nullable String repairable(@Nullable String given) {
        return CATALOGUE.all().stream()
                .filter(i -> i.repair().name().equals(given))
                .map(i -> i.code())
                .findFirst()
                .orElse(given);
    }

    @Test
    void aClauseCanHaveProofOrTermOfItsOwn() {
        Task proof = task(FindingClass.BREACH, Outcome.MISSED, "II.2.a-1", "II.2.a-1", null);
        assertThat(proof.evidence()).startsWith("Bảng trích hồ sơ đúng hạn");
        assertThat(proof.days()).isEqualTo(10);
        Task term = task(FindingClass.BREACH, Outcome.MISSED, "II.3.a-1", "II.3.a-1", null);
        assertThat(term.evidence()).isEqualTo(OFFICES.evidence().get("none"));
        assertThat(term.days()).isEqualTo(30);
    }
}
