package parcheck.web.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.notice.Notice;
import parcheck.office.notice.Notices;
import parcheck.office.remediation.Demanded;

/** What a page needs to show notices: what each demands and how much of it is left, who did what, and what the caller may do next. */
@Component
class NoticeShelf {
    private final Notices notices;
    private final Access access;
    private final People people;
    private final Clock clock;

    NoticeShelf(Notices notices, Access access, People people, Clock clock) {
        this.notices = notices;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** A notice as a page shows it. */
    record Shown(Notice notice, List<Demanded> items) {
        /** How much of what it demands is neither done nor waived. */
        public long left() {
            return items.stream().filter(d -> !d.settled()).count();
        }
    }

    void show(Caller caller, List<Notice> list, Model model) {
        Map<Long, List<Demanded>> items = notices.demanded(caller, list);
        model.addAttribute(
                "list",
                list.stream()
                        .map(n -> new Shown(n, items.getOrDefault(n.id(), List.of())))
                        .toList());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("names", people.names());
        model.addAttribute("mayIssue", access.may(caller, Deed.ISSUE_NOTICE));
        model.addAttribute("mayClose", access.may(caller, Deed.CLOSE_NOTICE));
        model.addAttribute("mayAnswer", access.may(caller, Deed.ANSWER));
    }
}
