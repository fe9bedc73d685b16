package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import parcheck.check.Outcome;
import parcheck.office.answer.Refused.Reason;
import parcheck.office.caller.Caller;
import parcheck.office.caller.Role;
import parcheck.office.inspection.Dispute;
import parcheck.office.inspection.Explanation;
import parcheck.office.inspection.FindingDecision;
import parcheck.office.inspection.FindingEntry;
import parcheck.office.inspection.Matrix;
import parcheck.office.notice.Draft;
import parcheck.office.notice.Notice;
import parcheck.office.remediation.Item;
import parcheck.office.remediation.Order;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;
import parcheck.office.waiver.Waiver;
import parcheck.office.waiver.WaiverRequest;
import parcheck.plan.Period;

/** What inspectors, units and the clerk of notices do with findings. */
@ParameterizedClass
@EnumSource
class InspectionTest extends OfficeCase {
    private static final LocalDate TODAY = LocalDate.of(2023, 12, 18);

    @Test
    void aFindingIsDecidedOnceAndChangedOnlyBySomebodyWhoSawTheDecision() {
        Submission s = little.underInspection("so-a", 100, 95);
        String key = breach(s).finding();
        decide(s, key, FindingDecision.Kind.CONFIRMED, -1);
        refused(Reason.STALE, "stale", () -> decide(s, key, FindingDecision.Kind.REJECTED, -1));
        decide(s, key, FindingDecision.Kind.REJECTED, 0);
        assertThat(breach(s).decision()).satisfies(d -> assertThat(d.kind()).isEqualTo(FindingDecision.Kind.REJECTED));
        refused(Reason.NOT_FOUND, "not-found", () -> decide(s, "nothing", FindingDecision.Kind.REJECTED, -1));
    }

    @Test
    void anExplanationIsAskedGivenAndDecidedBeforeAcceptance() {
        Submission s = little.underInspection("so-a", 100, 95);
        Explanation asked =
                office.explanations().ask(little.inspector(), s.id(), breach(s).finding(), "Vì sao?", TODAY);
        assertThat(office.explanations().waiting(little.clerk("so-a"))).containsExactly(asked);
        assertThat(office.explanations().waiting(little.clerk("so-b"))).isEmpty();
        refused(Reason.CONFLICT, "open-questions", () -> accept(s));
        refused(
                Reason.NOT_FOUND,
                "not-found",
                () -> office.explanations().answer(little.clerk("so-b"), asked.id(), 0, "Vì thế"));
        Explanation answered = office.explanations().answer(little.clerk("so-a"), asked.id(), 0, "Vì bão");
        office.explanations().decide(little.inspector(), answered.id(), 1, true, "Có căn cứ");
        assertThat(accept(s).state()).isEqualTo(State.ACCEPTED);
        assertThat(breach(s).explanations()).singleElement().satisfies(e -> {
            assertThat(e.state()).isEqualTo(Explanation.State.ACCEPTED);
            assertThat(e.answer()).isEqualTo("Vì bão");
        });
    }

    @Test
    void aDisputedRuleGoesToAListAndSomebodyElseSettlesIt() {
        Submission s = little.underInspection("so-a", 100, 95);
        Dispute d = office.disputes().raise(little.lead(), s.id(), breach(s).finding(), "Sai mẫu số");
        refused(Reason.CONFLICT, "not-yours", () -> office.disputes().settle(little.lead(), d.id(), 0, true, "Đúng"));
        Caller other = little.person("lead-2", Role.INSPECTION_LEAD, null);
        office.disputes().settle(other, d.id(), 0, true, "Sửa quy tắc");
        assertThat(office.disputes().all(little.inspector())).singleElement().satisfies(x -> {
            assertThat(x.rule()).isEqualTo("II.1.a");
            assertThat(x.state()).isEqualTo(Dispute.State.RULE_IS_WRONG);
        });
        refused(Reason.FORBIDDEN, "forbidden", () -> office.disputes().all(little.clerk("so-a")));
    }

    @Test
    void aWaiverNeedsTwoPeopleLiesOverTheMissAndExpires() {
        Submission s = little.handedIn("so-a", 100, 95);
        WaiverRequest asked = new WaiverRequest("so-a", "p2023", "II.1.a", "Điều 4", TODAY, TODAY.plusDays(1));
        Waiver w = office.waivers().request(little.lead(), asked);
        assertThat(cell().waived()).isFalse();
        refused(Reason.CONFLICT, "same-person", () -> office.waivers().decide(little.lead(), w.id(), 0, true, "Được"));
        Caller other = little.person("lead-2", Role.INSPECTION_LEAD, null);
        office.waivers().decide(other, w.id(), 0, true, "Được");

        assertThat(cell()).satisfies(c -> {
            assertThat(c.waived()).isTrue();
            assertThat(c.outcome()).isEqualTo(Outcome.MISSED);
        });
        assertThat(breach(s).waiver()).isNotNull();
        little.watch.pass(Duration.ofDays(1));
        assertThat(cell().waived()).as("on its last day").isTrue();
        little.watch.pass(Duration.ofDays(1));
        assertThat(cell().waived()).as("the day after").isFalse();
        assertThat(breach(s).waiver()).isNull();
        assertThat(office.waivers().noteExpired()).extracting(Waiver::id).containsExactly(w.id());
        assertThat(office.waivers().noteExpired()).isEmpty();
        assertThat(office.trail().of("waiver/" + w.id()))
                .extracting(e -> e.deed())
                .containsExactly("waiver-request", "waiver-approve", "waiver-expire");
    }

    @Test
    void waiversForNothingOrForThePastAreRefused() {
        refused(Reason.INVALID, "no-such-clause", () -> waiver("II.9", TODAY, TODAY));
        refused(Reason.INVALID, "dates", () -> waiver("II.1.a", TODAY, TODAY.minusDays(1)));
        refused(Reason.INVALID, "dates", () -> waiver("II.1.a", TODAY.minusDays(9), TODAY.minusDays(1)));
    }

    @Test
    void theMatrixShowsEveryUnitAndADistrictOnlyItsOwn() {
        little.handedIn("so-a", 100, 96);
        Matrix all = matrix(little.inspector());
        assertThat(all.clauses()).containsExactly("II.1.a", "II.1.b");
        assertThat(all.lines())
                .extracting(l -> l.unit().id())
                .containsExactly("u", "so-a", "so-b", "huyen-c", "xa-d", "xa-e");
        assertThat(all.lines().get(1).cells().get("II.1.a").outcome()).isEqualTo(Outcome.MET);
        assertThat(all.lines().get(2).submission()).isNull();
        assertThat(matrix(little.head("huyen-c")).lines())
                .extracting(l -> l.unit().id())
                .containsExactly("huyen-c", "xa-d", "xa-e");
    }

    @Test
    void aNoticeIsIssuedOnceAnsweredAndClosedAndTheMatterEndsLast() {
        Submission s = little.underInspection("so-a", 100, 95);
        accept(s);
        byte[] paper = "docx".getBytes(StandardCharsets.UTF_8);
        Notice n = prepare("b1", s, paper).get(0);
        assertThat(prepare("b1", s, paper)).as("the same batch again").containsExactly(n);
        refused(Reason.NOT_FOUND, "not-found", () -> office.notices().get(little.head("so-a"), n.id()));

        issue(n, 0, "12/TB-SNV");
        refused(Reason.CONFLICT, "state", () -> issue(n, 1, "13/TB-SNV"));
        assertThat(office.submissions().get(little.inspector(), s.id()).state()).isEqualTo(State.NOTICED);
        assertThat(office.notices().paper(little.head("so-a"), n.id())).isEqualTo(paper);
        refused(Reason.NOT_FOUND, "not-found", () -> office.notices().get(little.head("so-b"), n.id()));

        Item item = order(s, n);
        office.replies().received(little.clerk("so-a"), n.id(), 1);
        office.replies().reply(little.clerk("so-a"), n.id(), 2, "Đã tiếp thu", "phuc-dap.pdf", paper);
        refused(Reason.CONFLICT, "items-left", () -> close(n, 3, null));
        refused(Reason.CONFLICT, "open-matters", () -> closed(s));
        office.remediations().report(little.clerk("so-a"), item.id(), 0, "Đã làm", "anh.png", paper);
        assertThat(office.remediations().evidence(little.inspector(), item.id()))
                .isEqualTo(paper);
        office.remediations().judge(little.inspector(), item.id(), 1, true, "Đủ");
        assertThat(close(n, 3, "không cần").closedAnyway())
                .as("nothing was left")
                .isNull();
        assertThat(closed(s).state()).isEqualTo(State.CLOSED);
        assertThat(office.trail().verify().whole()).isTrue();
    }

    @Test
    void aNumberIsUsedOnceAYear() {
        Submission s = little.underInspection("so-a", 100, 95);
        accept(s);
        Submission t = little.underInspection("so-b", 100, 95);
        accept(t);
        Notice one = prepare("b1", s, new byte[] {1}).get(0);
        Notice other = prepare("b2", t, new byte[] {2}).get(0);
        issue(one, 0, "12/TB-SNV");
        refused(Reason.CONFLICT, "number-used", () -> issue(other, 0, "12/TB-SNV"));
        assertThat(office.notices().get(little.noticeClerk(), other.id()).state())
                .isEqualTo(Notice.State.PREPARED);
    }

    @Test
    void whatIsNotMendedInTimeIsLate() {
        Submission s = little.underInspection("so-a", 100, 95);
        accept(s);
        Item item = order(s, null);
        assertThat(office.remediations().late(little.head("so-a"))).isEmpty();
        little.watch.pass(Duration.ofDays(2));
        assertThat(office.remediations().late(little.head("so-a"))).containsExactly(item);
        assertThat(office.remediations().late(little.head("so-b"))).isEmpty();
    }

    private Item order(Submission s, Notice n) {
        Order order = new Order(
                s.id(), n == null ? null : n.id(), breach(s).finding(), "II.1.a", "Làm lại", null, TODAY.plusDays(1));
        return office.remediations().order(little.inspector(), List.of(order)).get(0);
    }

    private Notice close(Notice n, long version, String anyway) {
        return office.notices().close(little.noticeClerk(), n.id(), version, "Đạt", anyway);
    }

    private Submission closed(Submission s) {
        long version = office.submissions().get(little.inspector(), s.id()).version();
        return office.inspections().close(little.inspector(), s.id(), version);
    }

    private List<Notice> prepare(String batch, Submission s, byte[] paper) {
        return office.notices().prepare(little.noticeClerk(), batch, List.of(new Draft(s.id(), paper)));
    }

    private void issue(Notice n, long version, String number) {
        office.notices().issue(little.noticeClerk(), n.id(), version, number, TODAY);
    }

    private Submission accept(Submission s) {
        return office.inspections().accept(little.inspector(), s.id(), s.version());
    }

    private void waiver(String clause, LocalDate from, LocalDate until) {
        office.waivers().request(little.lead(), new WaiverRequest("so-a", "p2023", clause, "Điều 4", from, until));
    }

    private void decide(Submission s, String finding, FindingDecision.Kind kind, long version) {
        office.findings().decide(little.inspector(), s.id(), finding, kind, "Đã đối chiếu", version);
    }

    private FindingEntry breach(Submission s) {
        return office.findings().entries(little.inspector(), s.id()).stream()
                .filter(f -> "II.1.a".equals(f.clause()))
                .findFirst()
                .orElseThrow();
    }

    private Matrix.Cell cell() {
        return matrix(little.inspector()).lines().get(1).cells().get("II.1.a");
    }

    private Matrix matrix(Caller caller) {
        return office.matrices().matrix(caller, Period.of("2023"), "p2023");
    }
}
