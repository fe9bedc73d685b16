package parcheck.web.office;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import parcheck.intake.UnreadableFile;
import parcheck.office.caller.Caller;
import parcheck.office.inspection.Inspections;
import parcheck.office.submission.Certification;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Upload;
import parcheck.office.submission.Uploads;
import parcheck.paper.UnreadableWords;
import parcheck.web.check.UploadedFile;
import parcheck.web.page.PageWords;

/** The steps of a submission on its road, one button each. {@code version} is that of the submission that the page showed. */
@Controller
class SubmissionSteps {
    private final Uploads uploads;
    private final Certification certification;
    private final Inspections inspections;

    SubmissionSteps(Uploads uploads, Certification certification, Inspections inspections) {
        this.uploads = uploads;
        this.certification = certification;
        this.inspections = inspections;
    }

    @PostMapping("/submissions")
    String upload(
            @RequestParam String unit,
            @RequestParam String key,
            @RequestParam("file") MultipartFile file,
            Caller caller,
            Locale locale,
            RedirectAttributes after) {
        try {
            UploadedFile sent = UploadedFile.of(file);
            Submission made = uploads.upload(caller, new Upload(unit, sent.name(), sent.content(), key));
            return done(made.id(), "uploaded", after);
        } catch (UnreadableFile unreadable) {
            PageWords w = PageWords.of(PageWords.lang(locale));
            after.addFlashAttribute("complaint", new UnreadableWords(w.verdicts()).line(unreadable.file(), unreadable));
            return "redirect:/submissions";
        }
    }

    @PostMapping("/submissions/{id}/certify-clerk")
    String certifyAsClerk(@PathVariable long id, @RequestParam long version, Caller caller, RedirectAttributes after) {
        certification.certifyAsClerk(caller, id, version);
        return done(id, "certified", after);
    }

    @PostMapping("/submissions/{id}/certify-head")
    String certifyAsHead(@PathVariable long id, @RequestParam long version, Caller caller, RedirectAttributes after) {
        certification.certifyAsHead(caller, id, version);
        return done(id, "certified", after);
    }

    @PostMapping("/submissions/{id}/submit")
    String submit(@PathVariable long id, @RequestParam long version, Caller caller, RedirectAttributes after) {
        certification.submit(caller, id, version);
        return Back.to("/submissions/" + id + "/receipt", "submitted", after);
    }

    @PostMapping("/submissions/{id}/unlock")
    String unlock(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String reason,
            Caller caller,
            RedirectAttributes after) {
        certification.unlock(caller, id, version, reason);
        return done(id, "unlocked", after);
    }

    @PostMapping("/submissions/{id}/take-up")
    String takeUp(@PathVariable long id, @RequestParam long version, Caller caller, RedirectAttributes after) {
        inspections.takeUp(caller, id, version);
        return done(id, "taken-up", after);
    }

    @PostMapping("/submissions/{id}/accept")
    String accept(@PathVariable long id, @RequestParam long version, Caller caller, RedirectAttributes after) {
        inspections.accept(caller, id, version);
        return done(id, "accepted", after);
    }

    @PostMapping("/submissions/{id}/return")
    String sendBack(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String reason,
            Caller caller,
            RedirectAttributes after) {
        List<String> reasons = reason.lines().filter(line -> !line.isBlank()).toList();
        inspections.sendBack(caller, id, version, reasons);
        return done(id, "returned", after);
    }

    @PostMapping("/submissions/{id}/close")
    String close(@PathVariable long id, @RequestParam long version, Caller caller, RedirectAttributes after) {
        inspections.close(caller, id, version);
        return done(id, "closed", after);
    }

    private static String done(long id, String what, RedirectAttributes after) {
        return Back.to("/submissions/" + id, what, after);
    }
}
