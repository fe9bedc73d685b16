package parcheck.web.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.notice.Notice;
import parcheck.office.notice.Notices;
import parcheck.office.remediation.Demanded;
import parcheck.web.page.Later;

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

    /** Asked of the database only when the page comes to it. */
    void show(Caller caller, Supplier<List<Notice>> list, Model model) {
        model.addAttribute("list", new Later<>(() -> shown(caller, list.get())));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("names", people.names());
        model.addAttribute("mayIssue", access.may(caller, Deed.ISSUE_NOTICE));
        model.addAttribute("mayClose", access.may(caller, Deed.CLOSE_NOTICE));
        model.addAttribute("mayAnswer", access.may(caller, Deed.ANSWER));
    }

    private List<Shown> shown(Caller caller, List<Notice> list) {
        Map<Long, List<Demanded>> items = notices.demanded(caller, list);
        return list.stream()
                .map(n -> new Shown(n, items.getOrDefault(n.id(), List.of())))
                .toList();
    }
}
