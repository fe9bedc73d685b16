package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import parcheck.office.answer.Refused.Reason;
import parcheck.office.caller.Caller;
import parcheck.office.caller.Role;
import parcheck.office.inspection.FindingEntry;
import parcheck.office.notice.Draft;
import parcheck.office.notice.Notice;
import parcheck.office.notice.Numbered;
import parcheck.office.notice.Numbering;
import parcheck.office.remediation.Demanded;
import parcheck.office.remediation.Item;
import parcheck.office.remediation.Order;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Wanted;
import parcheck.office.waiver.Waiver;
import parcheck.office.waiver.WaiverRequest;

/** What a notice demands, when it may end, and numbers for many at once. */
@ParameterizedClass
@EnumSource
class NoticeTest extends OfficeCase {
    private static final LocalDate TODAY = LocalDate.of(2023, 12, 18);

    @Test
    void whatIsOpenWhenANoticeIsIssuedAndWhatIsOrderedLaterBelongsToIt() {
        Submission s = decided("so-a");
        List<String> findings = findings(s);
        Item done = order(s, findings.get(0));
        office.remediations().report(little.clerk("so-a"), done.id(), 0, "Đã làm", null, null);
        office.remediations().judge(little.inspector(), done.id(), 1, true, "Đủ");
        Item open = order(s, findings.get(1));
        Notice n = prepared("b1", s);
        assertThat(demanded(n)).as("a draft demands nothing").isEmpty();

        Notice issued = issue(n, "1/TB");
        assertThat(demanded(issued)).extracting(d -> d.item().id()).containsExactly(open.id());
        assertThat(office.remediations().get(little.inspector(), open.id()).notice())
                .isEqualTo(n.id());
        assertThat(office.remediations().get(little.inspector(), done.id()).notice())
                .isNull();
        assertThat(office.trail().of("notice/" + n.id()))
                .extracting(e -> e.deed() + " " + e.detail())
                .contains("notice-demand 1");

        Item later = order(s, findings.get(2));
        assertThat(later.notice()).isEqualTo(n.id());
        assertThat(office.notices().demanded(little.head("so-b"), List.of(issued)))
                .isEmpty();
    }

    @Test
    void whatHasANoticeIsNoLongerAmongThoseWithoutOne() {
        Submission told = decided("so-a");
        Submission left = decided("so-b");
        prepared("b1", told);

        Wanted untold = Wanted.anything().withoutNotice();
        assertThat(office.submissions().list(little.inspector(), untold))
                .extracting(Submission::id)
                .containsExactly(left.id());
        assertThat(office.submissions()
                        .list(little.inspector(), Wanted.anything().atMost(1)))
                .hasSize(1);
        assertThat(office.submissions().list(little.inspector(), untold.before(left.id(), 9)))
                .isEmpty();
    }

    @Test
    void aNoticeEndsWhenAllIsDoneOrWaivedOrWithAReason() {
        Submission s = decided("so-a");
        FindingEntry missed = entries(s).stream()
                .filter(f -> "II.1.a".equals(f.clause()))
                .findFirst()
                .orElseThrow();
        office.remediations()
                .order(
                        little.inspector(),
                        List.of(new Order(s.id(), null, missed.finding(), "II.1.a", "Làm lại", null, TODAY)));
        Notice n = issue(prepared("b1", s), "1/TB");
        refused(Reason.CONFLICT, "items-left", () -> close(n, "  "));
        assertThat(office.notices().get(little.noticeClerk(), n.id()).state()).isEqualTo(Notice.State.ISSUED);

        Waiver w = office.waivers()
                .request(little.lead(), new WaiverRequest("so-a", "p2023", "II.1.a", "Điều 4", TODAY, TODAY));
        refused(Reason.CONFLICT, "items-left", () -> close(n, null));
        Caller other = little.person("lead-2", Role.INSPECTION_LEAD, null);
        office.waivers().decide(other, w.id(), 0, true, "Được");
        assertThat(demanded(n)).extracting(Demanded::waived).containsExactly(true);
        assertThat(close(n, null).closedAnyway()).isNull();

        Submission t = decided("so-b");
        order(t, findings(t).get(0));
        Notice m = issue(prepared("b2", t), "2/TB");
        assertThat(close(m, "Đơn vị đã giải thể").closedAnyway()).isEqualTo("Đơn vị đã giải thể");
        assertThat(office.trail().of("notice/" + m.id()))
                .last()
                .satisfies(e -> assertThat(e.detail()).contains("Đơn vị đã giải thể"));
    }

    @Test
    void manyAreIssuedTogetherOrNoneOfThem() {
        Notice a = prepared("b1", decided("so-a"));
        Notice b = prepared("b2", decided("so-b"));
        Notice c = prepared("b3", decided("xa-d"));
        Numbering refused = together(
                new Numbered(a.id(), 0, "7/TB", TODAY),
                new Numbered(b.id(), 0, "7/TB", TODAY),
                new Numbered(c.id(), 0, "8/TB", TODAY.plusDays(1)));
        assertThat(refused.issued()).isEmpty();
        assertThat(refused.wrong()).containsOnlyKeys(b.id(), c.id());
        assertThat(refused.wrong().get(b.id()).code()).endsWith("number-used");
        assertThat(refused.wrong().get(c.id()).code()).endsWith("future");
        assertThat(list(Notice.State.PREPARED)).hasSize(3);

        assertThat(together(
                                new Numbered(a.id(), 0, "7/TB", TODAY),
                                new Numbered(b.id(), 0, " ", null),
                                new Numbered(c.id(), 0, "8/TB", TODAY))
                        .issued())
                .extracting(Notice::number)
                .containsExactly("7/TB", "8/TB");
        assertThat(list(Notice.State.PREPARED)).extracting(Notice::id).containsExactly(b.id());

        Numbering late = together(
                new Numbered(b.id(), 0, "8/TB", TODAY),
                new Numbered(a.id(), 0, "9/TB", TODAY),
                new Numbered(c.id(), 1, null, TODAY));
        assertThat(late.wrong().get(b.id()).code()).endsWith("number-used");
        assertThat(late.wrong().get(a.id()).code()).as("issued before").endsWith("notice.state");
        assertThat(late.wrong().get(c.id()).code()).endsWith("missing-text");
        refused(Reason.FORBIDDEN, "forbidden", () -> office.notices().issue(little.inspector(), List.of()));
    }

    @Test
    void theListIsReadPageByPageAndByState() {
        List<Notice> all = new ArrayList<>();
        for (String unit : List.of("so-a", "so-b", "xa-d")) {
            all.add(prepared("b-" + unit, decided(unit)));
        }
        issue(all.get(0), "1/TB");
        List<Notice> first = office.notices().list(little.noticeClerk(), null, Long.MAX_VALUE, 2);
        assertThat(first)
                .extracting(Notice::id)
                .containsExactly(all.get(2).id(), all.get(1).id());
        assertThat(office.notices()
                        .list(little.noticeClerk(), null, first.get(1).id(), 2))
                .extracting(Notice::id)
                .containsExactly(all.get(0).id());
        assertThat(list(Notice.State.ISSUED)).hasSize(1);
        assertThat(office.notices().list(little.head("so-a"), null, Long.MAX_VALUE, 9))
                .hasSize(1);
        assertThat(office.notices().list(little.head("so-b"), null, Long.MAX_VALUE, 9))
                .as("a draft is not for the unit")
                .isEmpty();
    }

    private List<Notice> list(Notice.State state) {
        return office.notices().list(little.noticeClerk(), state, Long.MAX_VALUE, 9);
    }

    private Numbering together(Numbered... typed) {
        return office.notices().issue(little.noticeClerk(), List.of(typed));
    }

    private Notice close(Notice n, String anyway) {
        return office.notices().close(little.noticeClerk(), n.id(), 1, "Xong", anyway);
    }

    private List<Demanded> demanded(Notice n) {
        return office.notices().demanded(little.noticeClerk(), List.of(n)).getOrDefault(n.id(), List.of());
    }

    private Notice issue(Notice n, String number) {
        return office.notices().issue(little.noticeClerk(), n.id(), 0, number, TODAY);
    }

    private Notice prepared(String batch, Submission s) {
        return office.notices()
                .prepare(little.noticeClerk(), batch, List.of(new Draft(s.id(), new byte[] {1})))
                .get(0);
    }

    private Item order(Submission s, String finding) {
        Order order = new Order(s.id(), null, finding, null, "Làm lại", null, TODAY.plusDays(1));
        return office.remediations().order(little.inspector(), List.of(order)).get(0);
    }

    private Submission decided(String unit) {
        Submission s = little.underInspection(unit, 100, 95);
        return office.inspections().accept(little.inspector(), s.id(), s.version());
    }

    private List<String> findings(Submission s) {
        List<String> out =
                new ArrayList<>(entries(s).stream().map(FindingEntry::finding).toList());
        out.addAll(List.of("finding-x", "finding-y"));
        return out;
    }

    private List<FindingEntry> entries(Submission s) {
        return office.findings().entries(little.inspector(), s.id());
    }
}
