package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import parcheck.office.answer.Refused.Reason;
import parcheck.office.deadline.Due;
import parcheck.office.deadline.DueRule;
import parcheck.office.deadline.KnownDueRules;
import parcheck.office.deadline.Reminder;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** Who must report by when. Today is Monday, 18 December 2023. */
@ParameterizedClass
@EnumSource
class DeadlineTest extends OfficeCase {
    private static final Period YEAR = Period.of("2023");

    @BeforeEach
    void departmentsReportUntilTheTwentieth() {
        set(6, -1);
    }

    @Test
    void aDueDayAtAWeekendMovesAndTheOriginalStaysVisible() {
        set(9, 0);
        Due due = office.deadlines().due(YEAR, Level.DEPARTMENT).orElseThrow();
        assertThat(due.nominal()).isEqualTo(LocalDate.of(2023, 12, 23));
        assertThat(due.day()).isEqualTo(LocalDate.of(2023, 12, 25));
        assertThat(due.remindFrom()).isEqualTo(LocalDate.of(2023, 12, 21));
    }

    @Test
    void aLevelWithoutRuleIsNeverOverdue() {
        little.watch.pass(Duration.ofDays(100));
        assertThat(office.deadlines().due(YEAR, Level.COMMUNE)).isEmpty();
        assertThat(office.deadlines().overdue(little.inspector(), YEAR))
                .extracting(m -> m.unit().level())
                .containsOnly(Level.DEPARTMENT);
    }

    @Test
    void theOverdueListHasItsAgeAndForgetsWhoHandedIn() {
        assertThat(office.deadlines().missing(little.inspector(), YEAR)).hasSize(2);
        assertThat(office.deadlines().overdue(little.inspector(), YEAR)).isEmpty();
        little.watch.pass(Duration.ofDays(5));
        little.handedIn("so-a", 100, 96);
        assertThat(office.deadlines().overdue(little.inspector(), YEAR))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.unit().id()).isEqualTo("so-b");
                    assertThat(m.age()).isEqualTo(3);
                });
        assertThat(office.deadlines().overdue(little.head("so-a"), YEAR)).isEmpty();
    }

    @Test
    void nobodyIsMissingBeforeTheDoorOpens() {
        assertThat(office.deadlines().missing(little.inspector(), Period.of("2024")))
                .isEmpty();
    }

    @Test
    void eachUnitIsRemindedOnceADayBeforeAndAfter() {
        assertThat(office.reminders().remind(little.noticeClerk(), YEAR))
                .extracting(Reminder::unit, Reminder::kind)
                .containsExactlyInAnyOrder(tuple("so-a", Reminder.Kind.COMING), tuple("so-b", Reminder.Kind.COMING));
        assertThat(office.reminders().remind(little.noticeClerk(), YEAR)).isEmpty();
        little.watch.pass(Duration.ofDays(3));
        assertThat(office.reminders().remind(little.noticeClerk(), YEAR))
                .extracting(Reminder::kind)
                .containsOnly(Reminder.Kind.OVERDUE)
                .hasSize(2);
        assertThat(office.reminders().list(little.clerk("so-a"))).hasSize(2);
    }

    @Test
    void theOfficeRemindsByItselfOnceADayUntilAMonthAfterTheDueDay() {
        assertThat(office.reminders().today()).hasSize(2);
        assertThat(office.reminders().today()).isEmpty();
        little.watch.pass(Duration.ofDays(31));
        assertThat(office.reminders().today())
                .extracting(Reminder::kind)
                .containsExactly(Reminder.Kind.OVERDUE, Reminder.Kind.OVERDUE);
        little.watch.pass(Duration.ofDays(2));
        assertThat(office.reminders().today()).isEmpty();
        assertThat(office.deadlines().overdue(little.inspector(), YEAR)).hasSize(2);
    }

    @Test
    void theProvinceThatReceivesIsNotMissing() {
        office.deadlines().adopt(KnownDueRules.packed());
        little.watch.pass(Duration.ofDays(100));
        for (Period.Kind kind : Period.Kind.values()) {
            assertThat(office.deadlines().missing(little.inspector(), new Period(2023, kind)))
                    .noneMatch(m -> m.unit().level() == Level.PROVINCE);
        }
        assertThat(KnownDueRules.packed()).noneMatch(r -> r.level() == Level.PROVINCE);
        assertThat(office.trail().of("deadline")).as("nothing was adopted").isEmpty();
        assertThat(KnownDueRules.toMinistry())
                .hasSize(Period.Kind.values().length)
                .allSatisfy(r -> {
                    Due due = office.deadlines().due(new Period(2023, r.kind()), r);
                    assertThat(due.nominal().getDayOfMonth()).isEqualTo(20);
                });
    }

    @Test
    void rulesThatCannotBeAndRulesOfOthersAreRefused() {
        refused(Reason.INVALID, "days", () -> set(-1, 0));
        refused(Reason.STALE, "stale", () -> set(7, -1));
        refused(
                Reason.FORBIDDEN,
                "forbidden",
                () -> office.deadlines()
                        .set(little.inspector(), new DueRule(Level.COMMUNE, Period.Kind.YEAR, 1, 6, 2, -1)));
    }

    private void set(int days, long version) {
        office.deadlines().set(little.lead(), new DueRule(Level.DEPARTMENT, Period.Kind.YEAR, 1, days, 2, version));
    }
}
