package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parcheck.evidence.RegisterDesk.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.intake.Place;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.Heading;
import parcheck.report.Report;

/** A register of the whole province beside the report of one unit. */
class WhoseRowsTest {
    private static final String REGISTER = "Mã hồ sơ;Đơn vị;Ngày tiếp nhận;Ngày hẹn trả;Ngày xử lý xong;Kênh\n"
            + "A-1;UBND xã An;01/03/2023;08/03/2023;09/03/2023;Trực tuyến toàn trình\n"
            + "A-1;Xã Bình;01/03/2023;08/03/2023;09/03/2023;Trực tiếp\n"
            + "A-2;Xã Bình;01/03/2023;08/03/2023;07/03/2023;Bưu chính\n"
            + "A-3;Xã Bình;31/11/2022;08/03/2023;07/03/2023;Trực tiếp\n"
            + "A-4;;01/03/2023;08/03/2023;07/03/2023;Trực tuyến một phần\n"
            + "A-5;xã  AN;01/12/2021;08/12/2021;07/12/2021;Trực tuyến\n"
            + "A-6;Ủy ban nhân dân xã An;01/03/2023;08/03/2023;07/03/2023;qua người quen\n";

    @TempDir
    private Path folder;

    private RegisterDesk desk;

    @BeforeEach
    void desk() throws Exception {
        desk = new RegisterDesk(folder);
    }

    private Audited audit(String register, String unit, Level level, Whose whose) throws Exception {
        desk.put("so.csv", register);
        try (Audit audit = desk.open(desk.evidence("so.csv", Register.DOSSIERS))) {
            Audited audited = audit.count(report(unit, level), 2021, whose);
            audit.writeRows(folder.resolve("ra"), code -> code.replace("evidence.", ""));
            return audited;
        }
    }

    private static Report report(String unit, Level level) {
        Heading heading =
                new Heading(unit, null, level, Period.of("2023-H1"), null, Place.WHOLE_FILE, Place.WHOLE_FILE);
        return new Report(heading, Map.of(), Map.of(), List.of());
    }

    private static Audited.Totals totals(long used, long outside, long elsewhere, @Nullable String unit) {
        return new Audited.Totals(Register.DOSSIERS, 7, used, outside, 1, elsewhere, unit == null ? "" : unit);
    }

    @Test
    void onlyRowsOfTheUnitThatReportsCountAndTheOthersAreNumbered() throws Exception {
        Audited audited = audit(
                REGISTER.replace("Ủy ban nhân dân xã An", "UBND xã An").replace("xã  AN", "ubnd XÃ an"),
                "Xã An",
                Level.COMMUNE,
                Whose.REPORTING);
        assertThat(audited.totals()).containsExactly(totals(2, 1, 3, "UBND xã An"));
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("1");
        assertThat(figure(audited, "dossiers.resolved")).isEqualByComparingTo("2");
        assertThat(audited.groups().get("unit")).extracting(Audited.Group::name).containsExactly("UBND xã An");
        assertThat(audited.strange()).containsExactly(Map.entry("same-code-again", 1L));
        assertThat(Files.readAllLines(folder.resolve("ra/file.late.csv"))).hasSize(2);
    }

    @Test
    void aProvinceTakesInAllUnitsAndSoDoesWhoeverAsksForIt() throws Exception {
        assertThat(audit(REGISTER, "Tỉnh X", Level.PROVINCE, Whose.REPORTING).totals())
                .containsExactly(totals(5, 1, 0, null));
        assertThat(audit(REGISTER, "Xã Cao", Level.COMMUNE, new Whose(null, true))
                        .totals())
                .containsExactly(totals(5, 1, 0, null));
        assertThat(audit(REGISTER, "Tỉnh X", Level.PROVINCE, new Whose("xã bình", false))
                        .totals())
                .containsExactly(totals(2, 0, 4, "Xã Bình"));
    }

    @Test
    void noUnitIsGuessedAmongSeveral() {
        assertUnclear("Xã Cao", new Whose(null, false), "Xã Cao");
        assertUnclear("Xã Bình", new Whose("Xã Cao", false), "Xã Cao");
        assertUnclear("Xã An", Whose.REPORTING, "Xã An"); // stands there with and without its committee
    }

    private void assertUnclear(String reporting, Whose whose, String wanted) {
        assertThatThrownBy(() -> audit(REGISTER, reporting, Level.COMMUNE, whose))
                .isInstanceOfSatisfying(UnitUnclear.class, e -> {
                    assertThat(e.wanted()).isEqualTo(wanted);
                    assertThat(e.units()).contains("Xã Bình", "UBND xã An");
                });
    }

    @Test
    void aRegisterOfOneUnitOrOfNoneIsCountedWhole() throws Exception {
        String one = REGISTER.replaceAll(";(UBND xã An|xã  AN|Ủy ban nhân dân xã An|);", ";Xã Bình;");
        assertThat(audit(one, "Phường Cao", Level.COMMUNE, Whose.REPORTING).totals())
                .containsExactly(totals(5, 1, 0, null));
        assertThat(audit(REGISTER.replace("Đơn vị", "Ghi chú"), "Xã Cao", Level.COMMUNE, Whose.REPORTING)
                        .totals())
                .containsExactly(totals(5, 1, 0, null));
    }

    @Test
    void channelsAreCountedAndALevelThatIsNotGivenIsNotGuessed() throws Exception {
        Audited audited = audit(REGISTER, "Tỉnh X", Level.PROVINCE, Whose.REPORTING);
        assertThat(audited.channels())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "by-post", 1L, "channel-unknown", 1L, "in-person", 1L, "online-full", 1L, "online-part", 1L));
        assertThat(figure(audited, "dossiers.full-online")).isEqualByComparingTo("1");
        assertThat(figure(audited, "dossiers.part-online")).isEqualByComparingTo("1");
        assertThat(audited.troubles())
                .extracting(Troubles.Kind::trouble, Troubles.Kind::field)
                .contains(org.assertj.core.groups.Tuple.tuple(Trouble.DOUBTFUL_CELL, Field.CHANNEL));
        Audited vague = audit(REGISTER.replace("Bưu chính", "Trực tuyến"), "Tỉnh X", Level.PROVINCE, Whose.REPORTING);
        assertThat(vague.figures()).doesNotContainKeys("dossiers.full-online", "dossiers.part-online");
        Audited none = audit(REGISTER.replace("Kênh", "Ghi chú"), "Tỉnh X", Level.PROVINCE, Whose.REPORTING);
        assertThat(none.figures()).doesNotContainKeys("dossiers.full-online", "dossiers.part-online");
        assertThat(none.channels()).isEmpty();
    }
}
