package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import parcheck.intake.UnreadableFile;
import parcheck.office.answer.Refused.Reason;
import parcheck.office.caller.Caller;
import parcheck.office.caller.Role;
import parcheck.office.submission.Changes;
import parcheck.office.submission.Receipt;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Upload;
import parcheck.office.submission.Wanted;
import parcheck.office.trail.TrailEntry;
import parcheck.plan.Period;

/** The road of a submission. */
@ParameterizedClass
@EnumSource
class RoadTest extends OfficeCase {

    @Test
    void goesFromUploadToClosureAndEveryStepIsInItsHistory() {
        Submission s = little.underInspection("so-a", 100, 96);
        s = office.inspections().accept(little.inspector(), s.id(), s.version());
        s = office.inspections().close(little.inspector(), s.id(), s.version());

        assertThat(s.state()).isEqualTo(State.CLOSED);
        assertThat(office.submissions().history(little.clerk("so-a"), s.id()))
                .extracting(TrailEntry::deed)
                .containsExactly(
                        "upload", "check", "certify-clerk", "certify-head", "submit", "take-up", "accept", "close");
        assertThat(office.trail().verify().whole()).isTrue();
    }

    @Test
    void theReceiptNamesMomentHashesAndWhatTheVerdictRestsOn() {
        Submission s = little.handedIn("so-a", 100, 95);
        Receipt receipt = office.submissions().receipt(little.head("so-a"), s.id());

        assertThat(receipt.number()).startsWith("20231218-");
        assertThat(receipt.at()).isEqualTo(little.watch.instant());
        assertThat(receipt.file().sha256()).hasSize(64);
        assertThat(receipt.basis().rulesSha256()).hasSize(64);
        assertThat(receipt.counts().breaches()).isEqualTo(1);
        assertThat(receipt.clerk()).isNotEqualTo(receipt.head());
    }

    @Test
    void theStoredVerdictIsByteForByteThatOfTheCommandLine() throws UnreadableFile {
        byte[] report = little.report("so-a", "2023", 100, 95);
        Submission s = little.uploaded("so-a", 100, 95);
        assertThat(office.submissions().verdict(little.clerk("so-a"), s.id()))
                .isEqualTo(office.rulings().judge(report, "report.json").findingsJson());
        assertThat(office.submissions().file(little.clerk("so-a"), s.id())).isEqualTo(report);
    }

    @Test
    void nobodyCertifiesTwice() {
        Submission s = little.uploaded("so-a", 100, 96);
        Caller both = little.clerk("so-a");
        s = office.certification().certifyAsClerk(both, s.id(), s.version());
        var account = office.accounts().get(both.account());
        Caller promoted = office.accounts()
                .change(account, account.name(), Role.UNIT_HEAD, "so-a", true)
                .caller();
        Submission seen = s;
        refused(
                Reason.CONFLICT,
                "same-person",
                () -> office.certification().certifyAsHead(promoted, seen.id(), seen.version()));
    }

    @Test
    void certificationLocksAndUnlockingIsAnEventWithAReason() {
        Submission s = little.uploaded("so-a", 100, 96);
        s = office.certification().certifyAsClerk(little.clerk("so-a"), s.id(), s.version());
        Submission locked = s;
        refused(
                Reason.FORBIDDEN,
                "forbidden",
                () -> office.certification().unlock(little.clerk("so-a"), locked.id(), locked.version(), "sai"));
        refused(
                Reason.INVALID,
                "missing-text",
                () -> office.certification().unlock(little.head("so-a"), locked.id(), locked.version(), " "));

        s = office.certification().unlock(little.head("so-a"), s.id(), s.version(), "nhầm biểu");
        assertThat(s.state()).isEqualTo(State.CHECKED);
        assertThat(s.clerk()).isNull();
        assertThat(office.submissions().history(little.head("so-a"), s.id()))
                .last()
                .satisfies(e -> {
                    assertThat(e.deed()).isEqualTo("unlock");
                    assertThat(e.detail()).isEqualTo("nhầm biểu");
                });
    }

    @Test
    void figuresThatCannotBeTrueAreNotCertifiedUnlessTheRuleIsDisputed() {
        Submission s = little.uploaded("so-a", 100, 120);
        assertThat(s.counts().blocks()).isPositive();
        refused(
                Reason.CONFLICT,
                "blocked",
                () -> office.certification().certifyAsClerk(little.clerk("so-a"), s.id(), s.version()));
        office.findings().entries(little.clerk("so-a"), s.id()).stream()
                .filter(f -> f.type().name().equals("BLOCK"))
                .forEach(f -> office.disputes().raise(little.clerk("so-a"), s.id(), f.finding(), "quy tắc sai"));
        assertThat(office.certification()
                        .certifyAsClerk(little.clerk("so-a"), s.id(), s.version())
                        .state())
                .isEqualTo(State.CERTIFIED_BY_CLERK);
    }

    @Test
    void theSameKeyIsTheSameUploadAndTheSameFileIsRefused() throws UnreadableFile {
        byte[] report = little.report("so-a", "2023", 100, 96);
        Upload upload = new Upload("so-a", "report.json", report, "k1");
        Submission first = office.uploads().upload(little.clerk("so-a"), upload);
        assertThat(office.uploads().upload(little.clerk("so-a"), upload)).isEqualTo(first);
        refused(
                Reason.CONFLICT,
                "key-used",
                () -> office.uploads()
                        .upload(
                                little.clerk("so-a"),
                                new Upload("so-a", "report.json", little.report("so-a", "2023", 9, 9), "k1")));
        little.handIn(first);
        refused(
                Reason.CONFLICT,
                "same-file",
                () -> office.uploads().upload(little.clerk("so-a"), new Upload("so-a", "x.json", report, "k2")));
    }

    @Test
    void aNewDraftTakesThePlaceOfTheOldOne() {
        Submission first = little.uploaded("so-a", 100, 95);
        Submission second = little.uploaded("so-a", 100, 96);
        assertThat(office.submissions().get(little.clerk("so-a"), first.id()).state())
                .isEqualTo(State.DISCARDED);
        assertThat(second.replaces()).isNull();
    }

    @Test
    void anotherUnitsFileIsRefused() {
        byte[] report = little.report("so-b", "2023", 100, 96);
        refused(
                Reason.CONFLICT,
                "other-unit",
                () -> office.uploads().upload(little.clerk("so-a"), new Upload("so-a", "r.json", report, "k")));
        assertThat(office.submissions().list(little.inspector(), Wanted.anything()))
                .isEmpty();
    }

    @Test
    void aReturnedOneIsReplacedAndWhatChangedIsTold() {
        Submission first = little.underInspection("so-a", 100, 95);
        refused(
                Reason.INVALID,
                "missing-text",
                () -> office.inspections().sendBack(little.inspector(), first.id(), first.version(), List.of()));
        office.inspections().sendBack(little.inspector(), first.id(), first.version(), List.of("Thiếu giải trình"));
        Submission second = little.uploaded("so-a", 100, 97);

        assertThat(second.replaces()).isEqualTo(first.id());
        Changes changes = office.submissions().changes(little.clerk("so-a"), first.id(), second.id());
        assertThat(changes.flips()).containsExactly(new Changes.Flip("II.1.a", "missed", "met"));
        assertThat(changes.gone()).hasSize(1);
        assertThat(changes.added()).isEmpty();
        assertThat(changes.figures()).containsExactly(new Changes.FigureChange("a.share", "a.share", "95", "97"));
    }

    @Test
    void theAcceptedOneHoldsUntilItsReplacementIsAccepted() {
        Submission first = little.underInspection("so-a", 100, 96);
        office.inspections().accept(little.inspector(), first.id(), first.version());
        Submission second = little.underInspection("so-a", 100, 97);
        assertThat(standing()).isEqualTo(first.id());
        office.inspections().accept(little.inspector(), second.id(), second.version());
        assertThat(standing()).isEqualTo(second.id());
    }

    @Test
    void twoAreNotUnderWayAtOnce() {
        little.handedIn("so-a", 100, 96);
        Submission other = little.uploaded("so-a", 100, 97);
        refused(Reason.CONFLICT, "under-way", () -> little.handIn(other));
    }

    @Test
    void whoeverLookedBeforeSomebodyElseActedIsToldSo() {
        Submission s = little.uploaded("so-a", 100, 96);
        office.certification().certifyAsClerk(little.clerk("so-a"), s.id(), s.version());
        refused(
                Reason.STALE,
                "stale",
                () -> office.certification().certifyAsClerk(little.clerk("so-a"), s.id(), s.version()));
    }

    @Test
    void theRoadCannotBeCutShort() {
        Submission s = little.uploaded("so-a", 100, 96);
        refused(
                Reason.CONFLICT,
                "state",
                () -> office.certification().submit(little.head("so-a"), s.id(), s.version()));
        refused(Reason.CONFLICT, "state", () -> office.inspections().accept(little.inspector(), s.id(), s.version()));
    }

    private Long standing() {
        return office.submissions()
                .standing(little.inspector(), "so-a", Period.of("2023"), "p2023")
                .orElseThrow()
                .id();
    }
}
