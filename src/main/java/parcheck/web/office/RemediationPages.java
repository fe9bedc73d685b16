package parcheck.web.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.notice.Notice;
import parcheck.office.notice.Notices;
import parcheck.office.remediation.Item;
import parcheck.office.remediation.Order;
import parcheck.office.remediation.Remediations;
import parcheck.web.check.UploadedFile;
import parcheck.web.page.Sent;

/** What units have to mend: who does it, by when, what was reported, whether it is enough. */
@Controller
class RemediationPages {
    private final Remediations remediations;
    private final Notices notices;
    private final Access access;
    private final People people;
    private final Clock clock;

    RemediationPages(Remediations remediations, Notices notices, Access access, People people, Clock clock) {
        this.remediations = remediations;
        this.notices = notices;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/remediation")
    String list(Caller caller, Model model) {
        Allowed.some(access, caller, Deed.SEE_REPORTS);
        List<Item> list = remediations.list(caller);
        model.addAttribute("list", list);
        model.addAttribute("notices", notices(caller, list));
        model.addAttribute("names", people.names());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayAnswer", access.may(caller, Deed.ANSWER));
        model.addAttribute("mayClose", access.may(caller, Deed.CLOSE_REMEDIATION));
        return "remediation";
    }

    /** The notices that demand these items, by their ids. */
    private Map<Long, Notice> notices(Caller caller, List<Item> items) {
        List<Long> ids = items.stream()
                .map(Item::notice)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return notices.some(caller, ids).stream().collect(Collectors.toMap(Notice::id, n -> n));
    }

    @PostMapping("/submissions/{id}/findings/{finding}/order")
    String order(
            @PathVariable long id,
            @PathVariable String finding,
            @RequestParam @Nullable String clause,
            @RequestParam String task,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due,
            Caller caller,
            RedirectAttributes after) {
        String number = clause == null || clause.isBlank() ? null : clause;
        remediations.order(caller, List.of(new Order(id, null, finding, number, task, null, due)));
        return Back.to("/submissions/" + id, "ordered", after);
    }

    @PostMapping("/remediation/{id}/begin")
    String begin(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String owner,
            Caller caller,
            RedirectAttributes after) {
        remediations.begin(caller, id, version, owner);
        return done(after);
    }

    @PostMapping("/remediation/{id}/report")
    String report(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String report,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Caller caller,
            RedirectAttributes after) {
        UploadedFile proof = UploadedFile.orNull(file);
        remediations.report(
                caller,
                id,
                version,
                report,
                proof == null ? null : proof.name(),
                proof == null ? null : proof.content());
        return done(after);
    }

    @PostMapping("/remediation/{id}/judge")
    String judge(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam boolean enough,
            @RequestParam String verdict,
            Caller caller,
            RedirectAttributes after) {
        remediations.judge(caller, id, version, enough, verdict);
        return done(after);
    }

    @GetMapping("/remediation/{id}/evidence")
    ResponseEntity<byte[]> evidence(@PathVariable long id, Caller caller) {
        Item item = remediations.get(caller, id);
        String name = item.evidenceName() == null ? "evidence" : item.evidenceName();
        return Sent.file(name, remediations.evidence(caller, id));
    }

    private static String done(RedirectAttributes after) {
        return Back.to("/remediation", "decided", after);
    }
}
