package parcheck.web.office;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parcheck.intake.UnreadableFile;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Submissions;
import parcheck.paper.FindingsJson;
import parcheck.web.check.Judging;
import parcheck.web.check.Paper;
import parcheck.web.check.Papers;
import parcheck.web.page.PageWords;
import parcheck.web.page.Sent;

/**
 * The papers that self-check offers, made of a submission: the file with its findings marked in it, the list of what to do. They are made
 * anew, and only while the rules still say what was said when the submission was judged.
 */
@Controller
class SubmissionPapers {
    private final Submissions submissions;
    private final Judging judging;
    private final Papers papers;

    SubmissionPapers(Submissions submissions, Judging judging, Papers papers) {
        this.submissions = submissions;
        this.judging = judging;
        this.papers = papers;
    }

    @GetMapping("/submissions/{id}/papers/{code}")
    ResponseEntity<byte[]> paper(@PathVariable long id, @PathVariable String code, Caller caller, Locale locale) {
        Judging.Checked checked = again(submissions.get(caller, id), submissions.file(caller, id));
        byte[] now = new FindingsJson(checked.judged().catalogue())
                .file(checked.judged().verdict());
        if (!Arrays.equals(now, submissions.verdict(caller, id))) {
            throw Refused.conflict("office.submission.rules-changed");
        }
        Paper paper = papers.get(code);
        if (!paper.fits(checked)) {
            throw Refused.notFound();
        }
        PageWords w = PageWords.of(PageWords.lang(locale));
        return Sent.of(paper.fileName(checked), paper.type(), made(paper, checked, w));
    }

    private static byte[] made(Paper paper, Judging.Checked checked, PageWords w) {
        try {
            return paper.make(checked, w.verdicts());
        } catch (UnreadableFile damaged) {
            throw Refused.invalid("office.submission.not-copied", damaged.file());
        }
    }

    private Judging.Checked again(Submission s, byte[] file) {
        try {
            return judging.judge(file, s.file().name());
        } catch (UnreadableFile changed) {
            throw Refused.conflict("office.submission.rules-changed");
        }
    }
}
