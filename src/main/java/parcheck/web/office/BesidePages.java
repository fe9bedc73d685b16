package parcheck.web.office;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parcheck.intake.Document;
import parcheck.intake.UnreadableFile;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Submissions;
import parcheck.web.beside.FilePages;
import parcheck.web.check.Judging;
import parcheck.web.check.VerdictView;
import parcheck.web.page.PageWords;

/** A submitted file as the unit made it, with what was found beside the places where it was found. */
@Controller
class BesidePages {
    private final Submissions submissions;
    private final Judging judging;
    private final People people;

    BesidePages(Submissions submissions, Judging judging, People people) {
        this.submissions = submissions;
        this.judging = judging;
        this.people = people;
    }

    @GetMapping("/submissions/{id}/beside")
    String beside(@PathVariable long id, Caller caller, Model model, Locale locale) {
        Submission s = submissions.get(caller, id);
        if (s.basis() == null) {
            throw Refused.notFound();
        }
        PageWords w = PageWords.of(PageWords.lang(locale));
        VerdictView verdict = StoredVerdict.view(submissions.verdict(caller, id), w.verdicts());
        model.addAttribute("s", s);
        model.addAttribute("names", people.names());
        model.addAttribute("verdict", verdict);
        model.addAttribute("file", FilePages.of(document(caller, s), verdict.findings(), w.verdicts()));
        return "beside";
    }

    /** It could be read when it was judged; a reader that became stricter since then is said in words. */
    private Document document(Caller caller, Submission s) {
        try {
            return judging.read(submissions.file(caller, s.id()), s.file().name());
        } catch (UnreadableFile changed) {
            throw Refused.conflict("office.submission.rules-changed");
        }
    }
}
