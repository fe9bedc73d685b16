package parcheck.web.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import parcheck.office.caller.Caller;
import parcheck.office.notice.Notices;
import parcheck.office.notice.Replies;
import parcheck.web.check.UploadedFile;
import parcheck.web.page.Sent;

/** The steps of a notice once it is prepared: issued under number and date, received, answered with a file if there is one, closed. */
@Controller
class NoticeSteps {
    private final Notices notices;
    private final Replies replies;

    NoticeSteps(Notices notices, Replies replies) {
        this.notices = notices;
        this.replies = replies;
    }

    @PostMapping("/notices/{id}/issue")
    String issue(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String number,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            Caller caller,
            RedirectAttributes after) {
        notices.issue(caller, id, version, number, on);
        return done(id, "notice-issued", after);
    }

    @PostMapping("/notices/{id}/receive")
    String receive(@PathVariable long id, @RequestParam long version, Caller caller, RedirectAttributes after) {
        replies.received(caller, id, version);
        return done(id, "notice-received", after);
    }

    @PostMapping("/notices/{id}/reply")
    String reply(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String reply,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Caller caller,
            RedirectAttributes after) {
        UploadedFile sent = UploadedFile.orNull(file);
        replies.reply(
                caller, id, version, reply, sent == null ? null : sent.name(), sent == null ? null : sent.content());
        return done(id, "notice-replied", after);
    }

    @GetMapping("/notices/{id}/reply-file")
    ResponseEntity<byte[]> replyFile(@PathVariable long id, Caller caller) {
        return Sent.file(String.valueOf(notices.get(caller, id).replyName()), notices.replyFile(caller, id));
    }

    @PostMapping("/notices/{id}/close")
    String close(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String closure,
            @RequestParam(required = false) @Nullable String anyway,
            Caller caller,
            RedirectAttributes after) {
        notices.close(caller, id, version, closure, anyway);
        return done(id, "notice-closed", after);
    }

    private static String done(long id, String what, RedirectAttributes after) {
        return Back.to("/notices/" + id, what, after);
    }
}
