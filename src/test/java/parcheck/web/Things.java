package parcheck.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.context.ApplicationContext;
import parcheck.office.Office;
import parcheck.office.caller.Caller;
import parcheck.office.inspection.FindingEntry;
import parcheck.office.notice.Draft;
import parcheck.office.notice.Notice;
import parcheck.office.remediation.Item;
import parcheck.office.remediation.Order;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Wanted;
import parcheck.office.waiver.WaiverRequest;
import parcheck.plan.Period;

/** One of everything that a unit can have, by the name of its gap in addresses. Needs the demonstration data. */
public final class Things {
    private final Office office;
    private final Caller inspector;
    private final Caller lead;

    public Things(ApplicationContext context) {
        this.office = context.getBean(Office.class);
        this.inspector = caller("thanhtra");
        this.lead = caller("truongphong");
    }

    public Caller caller(String login) {
        return office.accounts().byLogin(login).orElseThrow().caller();
    }

    /** The newest submission of the unit for the whole year is taken up, asked about, disputed and sent back. */
    public Map<String, String> of(String unit) {
        Submission open = inspected(unit);
        List<FindingEntry> findings = office.findings().entries(inspector, open.id());
        FindingEntry first =
                findings.stream().filter(f -> f.clause() != null).findFirst().orElseThrow();
        long explanation = office.explanations()
                .ask(inspector, open.id(), first.finding(), "?", null)
                .id();
        long dispute = office.disputes()
                .raise(inspector, open.id(), first.finding(), "?")
                .id();
        Submission seen = office.submissions().get(inspector, open.id());
        office.inspections().sendBack(inspector, open.id(), seen.version(), List.of("?"));
        Item ordered = office.remediations()
                .order(
                        lead,
                        List.of(new Order(open.id(), null, first.finding(), null, "?", null, LocalDate.of(2030, 1, 1))))
                .get(0);
        long item = ordered.id();
        office.remediations()
                .report(caller("canbo." + unit), item, ordered.version(), "?", "minh-chung.pdf", new byte[] {1});
        Map<String, String> out = new LinkedHashMap<>();
        out.put("submission", Long.toString(open.id()));
        out.put("finding", first.finding());
        out.put("explanation", Long.toString(explanation));
        out.put("dispute", Long.toString(dispute));
        out.put("item", Long.toString(item));
        out.put("waiver", Long.toString(waiver(unit)));
        out.put("notice", Long.toString(notice(open)));
        out.put("unit", unit);
        out.put(
                "job",
                Long.toString(office.jobs()
                        .add("recheck", "recheck/for-" + unit, "", lead)
                        .id()));
        out.put(
                "account",
                Long.toString(office.accounts().byLogin("lanhdao").orElseThrow().id()));
        out.put("plan", "hung-yen-2023");
        out.put("clause", "II.2.a-1");
        out.put("page", "99");
        out.put("paper", "remediation");
        out.put("sha", office.files().keep(new byte[] {1}));
        out.put("id", "K.sums-agree");
        out.put("code", "findings-json");
        return out;
    }

    private Submission inspected(String unit) {
        Submission newest = office.submissions()
                .list(inspector, Wanted.of(unit).during(Period.of("2023-YEAR")))
                .get(0);
        return newest.state() == State.RECEIVED
                ? office.inspections().takeUp(inspector, newest.id(), newest.version())
                : newest;
    }

    private long waiver(String unit) {
        LocalDate from = LocalDate.of(2030, 1, 1);
        return office.waivers()
                .request(inspector, new WaiverRequest(unit, "hung-yen-2023", "II.2.a-1", "?", from, from.plusDays(9)))
                .id();
    }

    /** A Word file with one line. */
    public static byte[] paper() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument paper = new XWPFDocument()) {
            paper.createParagraph().createRun().setText("Thông báo thử");
            paper.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Notices that wait for their numbers, about decided submissions of different units. */
    public void drafts(int many) {
        office.submissions().list(inspector, Wanted.anything().in(State.ACCEPTED, State.RETURNED)).stream()
                .limit(many)
                .forEach(s -> office.notices()
                        .prepare(lead, UUID.randomUUID().toString(), List.of(new Draft(s.id(), paper()))));
    }

    private long notice(Submission about) {
        Notice prepared = office.notices()
                .prepare(lead, UUID.randomUUID().toString(), List.of(new Draft(about.id(), paper())))
                .get(0);
        Notice issued = office.notices()
                .issue(lead, prepared.id(), prepared.version(), "n-" + prepared.id(), LocalDate.of(2023, 12, 20));
        Caller clerk = caller("canbo." + about.unit());
        return office.replies()
                .reply(clerk, issued.id(), issued.version(), "?", "phuc-dap.pdf", new byte[] {1})
                .id();
    }
}
