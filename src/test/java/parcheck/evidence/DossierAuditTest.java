package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static parcheck.evidence.RegisterDesk.DOSSIERS;
import static parcheck.evidence.RegisterDesk.dossier;
import static parcheck.evidence.RegisterDesk.figure;
import static parcheck.evidence.RegisterDesk.figures;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.measure.Whose;
import parcheck.evidence.reading.Trouble;
import parcheck.evidence.reading.Troubles;
import parcheck.report.Measure;

/** What a dossier register yields. The window is 15/12/2022 to 14/6/2023. */
class DossierAuditTest {
    private final Path folder;
    private final RegisterDesk desk;

    DossierAuditTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new RegisterDesk(folder);
    }

    @Test
    void everyStateIsCountedOnce() throws Exception {
        Audited audited = desk.audit(DOSSIERS
                + dossier("A-1", "01/03/2023;08/03/2023;;;07/03/2023;;;;") // early
                + dossier("A-2", "01/03/2023;08/03/2023;;;08/03/2023;;;;") // on the day
                + dossier("A-3", "01/03/2023;08/03/2023;;;09/03/2023;07/03/2023;;;") // late
                + dossier("A-4", "01/12/2022;20/12/2022;;;19/12/2022;;;;") // carried over, early
                + dossier("A-5", "05/06/2023;14/06/2023;;;;;;;") // due on the last day: within
                + dossier("A-6", "05/06/2023;13/06/2023;;;;;;;") // overdue at the end
                + dossier("A-7", "05/06/2023;13/06/2023;;;15/06/2023;;;;") // ended after the window: still overdue
                + dossier("A-8", "01/11/2022;10/11/2022;;;14/12/2022;;;;") // before the window
                + dossier("A-9", "15/06/2023;20/06/2023;;;;;;;")); // after it
        assertThat(figures(audited, "dossiers."))
                .isEqualTo("received=6 carried-over=1 resolved=4 resolved-early=2 resolved-on-time=1 resolved-late=1"
                        + " pending-within=1 pending-overdue=2 late-no-fault=0 apologised=1");
        assertThat(audited.totals()).containsExactly(new Audited.Totals(Register.DOSSIERS, 9, 7, 2, 0, 0, ""));
        assertThat(audited.figures().get("dossiers.resolved").measure().origin())
                .isEqualTo(Measure.Origin.REGISTER);
        assertThat(audited.figures().get("dossiers.resolved").attachment()).isEqualTo("so.csv");
    }

    @Test
    void aDueDateOnADayOffRunsToTheNextWorkingDay() throws Exception {
        Audited audited = desk.audit(DOSSIERS
                + dossier("A-1", "17/04/2023;29/04/2023;;;04/05/2023;;;;") // Hung Kings' Day to 3 May are off
                + dossier("A-2", "17/04/2023;29/04/2023;;;05/05/2023;;;;")
                + dossier("A-3", "10/01/2023;20/01/2023;;;27/01/2023;;;;") // Tết
                + dossier("A-4", "10/01/2023;20/01/2023;;;30/01/2023;;;;"));
        assertThat(figure(audited, "dossiers.resolved-on-time")).isEqualByComparingTo("2");
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("2");
    }

    @Test
    void withoutADueDateTheWorkingDaysAllowedMakeIt() throws Exception {
        Audited audited = desk.audit("Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Thời hạn giải quyết;Ngày xử lý xong\n"
                + "A-1;18/01/2023;;3;30/01/2023\n" // Tết lies between
                + "A-2;18/01/2023;;3;31/01/2023\n"
                + "A-3;18/01/2023;;;31/01/2023\n");
        assertThat(figure(audited, "dossiers.resolved-on-time")).isEqualByComparingTo("1");
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("1");
        assertThat(audited.totals()).containsExactly(new Audited.Totals(Register.DOSSIERS, 3, 2, 0, 1, 0, ""));
        assertThat(audited.troubles()).extracting(Troubles.Kind::trouble).containsExactly(Trouble.NO_DUE_DATE);
    }

    @Test
    void threeTestsPerLateDossier() throws Exception {
        Audited audited = desk.audit(DOSSIERS
                + dossier("A-1", "01/03/2023;08/03/2023;13/03/2023;1;10/03/2023;07/03/2023;;;") // all in order
                + dossier("A-2", "01/03/2023;08/03/2023;13/03/2023;1;14/03/2023;08/03/2023;;;") // letter on the day
                + dossier("A-3", "01/03/2023;08/03/2023;;;10/03/2023;;;;") // no letter
                + dossier("A-4", "01/03/2023;08/03/2023;;2;10/03/2023;07/03/2023;;;") // appointed anew twice
                + dossier("A-5", "01/03/2023;08/03/2023;;;10/03/2023;có rồi;;;") // letter whose day nobody can read
                + dossier("A-6", "01/03/2023;08/03/2023;;;10/03/2023;;x;;")); // not the agency's fault
        assertThat(audited.lateTests())
                .containsEntry("late", 6L)
                .containsEntry("letter_missing", 2L)
                .containsEntry("letter_too_late", 1L)
                .containsEntry("letter_unreadable", 1L)
                .containsEntry("reappointed_too_often", 1L)
                .containsEntry("in_time_after_extension", 1L)
                .containsEntry("pending_in_time_after_extension", 0L);
        assertThat(figure(audited, "dossiers.late-no-fault")).isEqualByComparingTo("1");
        assertThat(figure(audited, "dossiers.apologised")).isEqualByComparingTo("3");
    }

    @Test
    void aRegisterWithoutAColumnProvesNothingAboutIt() throws Exception {
        Audited audited =
                desk.audit("Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày xử lý xong\nA-1;01/03/2023;08/03/2023;\n");
        assertThat(audited.figures()).doesNotContainKeys("dossiers.apologised", "dossiers.late-no-fault");
        assertThat(figure(audited, "dossiers.pending-overdue")).isEqualByComparingTo("1");
    }

    @Test
    void strangeRowsAreCountedAndListed() throws Exception {
        StringBuilder bulk = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            bulk.append(dossier("B-" + i, "01/03/2023;20/06/2023;;;14/06/2023;;;;"));
            bulk.append(dossier("C-" + i, String.format("01/03/2023;20/06/2023;;;%02d/05/2023;;;;", 1 + i % 28)));
        }
        Audited audited = desk.audit(DOSSIERS
                + dossier("A-1", "03/03/2023;08/03/2023;;;02/03/2023;;;;")
                + dossier("A-2", "03/03/2023;02/03/2023;;;03/03/2023;;;;")
                + dossier("A-3", "03/03/2023 08:00;08/03/2023;;;03/03/2023 08:01;;;;")
                + dossier("A-4", "03/03/2023 08:00;08/03/2023;;;03/03/2023 08:02;;;;")
                + dossier("A-4", "03/03/2023;08/03/2023;;;06/03/2023;;;;")
                + dossier("A-5", "03/03/2023;08/03/2023;;;06/03/2023;;;;đang xử lý")
                + dossier("A-6", "03/03/2023;08/03/2023;;;10/03/2023;07/03/2023;;06/03/2023 - 08/03/2023;")
                + bulk);
        assertThat(audited.strange())
                .containsEntry("ended-before-received", 1L)
                .containsEntry("due-before-received", 1L)
                .containsEntry("closed-in-a-minute", 1L)
                .containsEntry("same-code-again", 2L)
                .containsEntry("pending-but-ended", 1L)
                .containsEntry("late-unless-paused", 1L)
                .containsEntry("closed-in-bulk", 40L)
                .hasSize(7);
        assertThat(audited.totals()).containsExactly(new Audited.Totals(Register.DOSSIERS, 87, 87, 0, 0, 0, ""));
    }

    @Test
    void groupsAddUpToTheWhole() throws Exception {
        Generated.dossiers(folder.resolve("nhieu.csv"), 5_000, 3);
        Audited audited = desk.audit(desk.evidence("nhieu.csv", Register.DOSSIERS));
        BigDecimal late = figure(audited, "dossiers.resolved-late");
        assertThat(late.intValueExact()).isGreaterThan(100);
        assertThat(audited.groups()).containsOnlyKeys("unit", "field", "procedure", "month");
        audited.groups().forEach((by, groups) -> {
            assertThat(groups.stream().mapToLong(Audited.Group::late).sum())
                    .as(by)
                    .isEqualTo(late.longValueExact());
            assertThat(groups.stream().mapToLong(Audited.Group::atHand).sum())
                    .as(by)
                    .isEqualTo(audited.totals().get(0).used());
            long parts = groups.stream()
                    .mapToLong(g -> g.resolved() + g.pendingWithin() + g.pendingOverdue())
                    .sum();
            assertThat(parts).as(by).isEqualTo(audited.totals().get(0).used());
        });
    }

    @Test
    void badRowsAreSetAsideWithTheirPlaceAndTheSumIsRight() throws Exception {
        Audited audited = desk.audit(DOSSIERS
                + dossier("A-1", "31/11/2022;08/03/2023;;;07/03/2023;;;;")
                + dossier("A-2", ";08/03/2023;;;07/03/2023;;;;")
                + dossier("A-3", "01/03/2023;;;;;;;;")
                + dossier("A-4", "01/03/2023;08/03/2023;;;;;;;Đã trả kết quả")
                + dossier("A-5", "01/03/2023;08/03/2023;;;07/03/2023;;;;;;;;thừa")
                + "\n"
                + "A-6;\"Khai;Hộ tịch;Sở;X;01/03/2023;08/03/2023;;;07/03/2023;;;;\n"
                + dossier("A-7", "01/03/2023;08/03/2023;;;07/03/2023;;;;"));
        assertThat(audited.totals()).containsExactly(new Audited.Totals(Register.DOSSIERS, 7, 1, 0, 6, 0, ""));
        assertThat(audited.troubles())
                .extracting(k -> k.trouble() + " " + k.examples().get(0).row())
                .containsExactly(
                        "NO_SUCH_DAY 2",
                        "NO_RECEIVED_DATE 3",
                        "NO_DUE_DATE 4",
                        "ENDED_WITHOUT_DATE 5",
                        "MORE_CELLS_THAN_HEADINGS 6",
                        "UNCLOSED_QUOTE 8");
    }

    @Test
    void rowsBehindTheFiguresAreWrittenWithTheirReasons() throws Exception {
        desk.put(
                "so.csv",
                DOSSIERS
                        + dossier("A-1", "01/03/2023;08/03/2023;13/03/2023;1;14/03/2023;08/03/2023;;;")
                        + dossier("A-2", "01/03/2023;31/11/2023;;;;;;;"));
        try (Audit audit = desk.open(desk.evidence("so.csv", Register.DOSSIERS))) {
            audit.count(RegisterDesk.report(), 2021, Whose.REPORTING);
            List<String> files = audit.writeRows(folder.resolve("out"), code -> code.replaceFirst("^evidence\\.", ""));
            assertThat(files)
                    .containsExactly(
                            "file.late.csv",
                            "file.strange.csv",
                            "file.set-aside.csv",
                            "file.unit.csv",
                            "file.field.csv",
                            "file.procedure.csv",
                            "file.month.csv",
                            "file.workbook.xlsx");
        }
        assertThat(Files.readAllLines(folder.resolve("out/file.late.csv")))
                .element(1)
                .isEqualTo("so.csv,,2,A-1,Sở Tư pháp,Hộ tịch,Khai sinh,2023-03-01,2023-03-08,2023-03-13,2023-03-14,"
                        + "2023-03-08,1,8,6,1,0,reason.late; reason.letter-too-late; reason.late-after-extension"
                                .replace("0,reason", "0,\"reason")
                        + "\"");
        assertThat(Files.readAllLines(folder.resolve("out/file.set-aside.csv")))
                .hasSize(2)
                .element(1)
                .isEqualTo("so.csv,,3,A-2,trouble.no-such-day (field.due)");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void nothingIsLeftBehindInTheStoreUnlessItIsKept() throws Exception {
        desk.audit(DOSSIERS + dossier("A-1", "01/03/2023;08/03/2023;;;07/03/2023;;;;"));
        assertThat(folder.resolve("store")).isEmptyDirectory();
    }
}
