package parcheck.web.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import parcheck.check.Message;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.notice.Notice;
import parcheck.office.notice.Notices;
import parcheck.office.notice.Numbered;
import parcheck.office.notice.Numbering;

/** Numbers and dates of many prepared notices in one form, one row each: all count or none, and what is wrong stands in its row. */
@Controller
class NoticeNumbers {
    /** As many as one batch of notices can have. */
    private static final int MOST = 200;

    private static final int UNPROCESSABLE = 422;

    private final Notices notices;
    private final Access access;
    private final People people;

    NoticeNumbers(Notices notices, Access access, People people) {
        this.notices = notices;
        this.access = access;
        this.people = people;
    }

    /** One row of the form: the notice, what was typed, and what is wrong with it. */
    record Line(
            Notice notice,
            String number,
            String on,
            @Nullable Message wrong) {}

    @GetMapping("/notices/numbers")
    String form(Caller caller, Model model) {
        access.demand(caller, Deed.ISSUE_NOTICE);
        model.addAttribute(
                "lines",
                notices.list(caller, Notice.State.PREPARED, Long.MAX_VALUE, MOST).stream()
                        .map(n -> new Line(n, "", "", null))
                        .toList());
        model.addAttribute("names", people.names());
        return "notice-numbers";
    }

    @PostMapping("/notices/numbers")
    String issue(
            @RequestParam(defaultValue = "") List<Long> notice,
            @RequestParam(defaultValue = "") List<Long> version,
            @RequestParam Map<String, String> typed,
            Caller caller,
            Model model,
            jakarta.servlet.http.HttpServletResponse response,
            RedirectAttributes after) {
        access.demand(caller, Deed.ISSUE_NOTICE);
        if (notice.size() != version.size()
                || notice.size() > MOST
                || notice.contains(null)
                || version.contains(null)) {
            throw Refused.invalid("office.notice.rows");
        }
        Map<Long, Message> wrong = new HashMap<>();
        List<Numbered> rows = new ArrayList<>();
        for (int i = 0; i < notice.size(); i++) {
            long id = notice.get(i);
            String number = typed.get("number-" + id);
            rows.add(new Numbered(id, version.get(i), number, day(typed.get("on-" + id), id, wrong)));
        }
        if (wrong.isEmpty()) {
            Numbering numbering = notices.issue(caller, rows);
            if (numbering.wrong().isEmpty()) {
                return Back.to("/notices", numbering.issued().isEmpty() ? "nothing" : "notices-issued", after);
            }
            wrong.putAll(numbering.wrong());
        }
        response.setStatus(UNPROCESSABLE);
        return again(caller, notice, typed, wrong, model);
    }

    private static @Nullable LocalDate day(@Nullable String typed, long id, Map<Long, Message> wrong) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            wrong.put(id, Message.of("office.notice.no-date"));
            return null;
        }
    }

    /** The form once more, with what was typed and what is wrong. */
    private String again(
            Caller caller, List<Long> ids, Map<String, String> typed, Map<Long, Message> wrong, Model model) {
        model.addAttribute(
                "lines",
                notices.some(caller, ids).stream()
                        .map(n -> new Line(
                                n,
                                typed.getOrDefault("number-" + n.id(), ""),
                                typed.getOrDefault("on-" + n.id(), ""),
                                wrong.get(n.id())))
                        .toList());
        model.addAttribute("wrong", wrong.size());
        model.addAttribute("names", people.names());
        return "notice-numbers";
    }
}
