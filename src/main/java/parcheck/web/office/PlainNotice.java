package parcheck.web.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.springframework.stereotype.Component;
import parcheck.office.submission.Submission;
import parcheck.paper.Line;
import parcheck.plan.Lang;
import parcheck.web.check.FindingView;
import parcheck.web.check.VerdictView;
import parcheck.web.page.PageWords;

/** A notice without a template: the unit, the period, and each finding with its figures and what to do. */
@Component
class PlainNotice implements NoticePaper {
    private static final int HEADING = 14;

    @Override
    public byte[] of(Submission submission, String unitName, byte[] findings) {
        PageWords w = PageWords.of(Lang.VI);
        VerdictView verdict = StoredVerdict.view(findings, w.verdicts());
        try (XWPFDocument paper = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            line(paper, w.say("notice.heading", unitName), true);
            line(paper, w.say("notice.opening", w.value(submission.period()), submission.plan()), false);
            for (VerdictView.Group group : verdict.groups()) {
                if (!group.code().equals("note")) {
                    group.findings().forEach(f -> finding(paper, f));
                }
            }
            line(paper, w.say("notice.closing"), false);
            paper.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void finding(XWPFDocument paper, FindingView f) {
        line(paper, (f.clause() == null ? "" : f.clause() + "  ") + f.title(), true);
        line(paper, f.message(), false);
        for (Line l : f.lines()) {
            line(paper, l.label() + ": " + l.text(), false);
        }
    }

    private static void line(XWPFDocument paper, String text, boolean bold) {
        XWPFRun run = paper.createParagraph().createRun();
        run.setText(text);
        run.setBold(bold);
        run.setFontFamily("Times New Roman");
        run.setFontSize(HEADING - (bold ? 0 : 1));
    }
}
