package parcheck.office.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import parcheck.check.Message;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Typed;
import parcheck.office.caller.Caller;
import parcheck.office.notice.Notice.State;
import parcheck.office.remediation.NoticeItems;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.submission.Submission;
import parcheck.office.submission.SubmissionRows;
import parcheck.office.trail.Trail;

/** Number and date make a notice count: it is tied to what it demands, the submission moves on, and the unit sees it. */
final class Issuing {
    private static final int NUMBER = 60;

    private final Database database;
    private final Access access;
    private final Trail trail;
    private final Clock clock;
    private final NoticeRows rows;

    Issuing(Database database, Access access, Trail trail, Clock clock) {
        this.database = database;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.rows = new NoticeRows(database);
    }

    /** Issues all that something was typed for, or none: every one that cannot be issued gets its reason. */
    Numbering all(Caller caller, List<Numbered> typed) {
        List<Numbered> meant = typed.stream().filter(t -> !t.blank()).toList();
        Map<Long, Message> wrong = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Numbered one : meant) {
            try {
                Notice n = seen(caller, one);
                String number = number(one.number());
                LocalDate on = day(one.on());
                if (!used.add(number + " " + on.getYear()) || rows.used(number, on.getYear())) {
                    throw Refused.conflict("office.notice.number-used", number);
                }
                if (n.version() != one.version() || n.state() != State.PREPARED) {
                    throw Refused.conflict("office.notice.state");
                }
            } catch (Refused refused) {
                wrong.put(one.notice(), refused.words());
            }
        }
        return wrong.isEmpty() ? new Numbering(issued(caller, meant), wrong) : new Numbering(List.of(), wrong);
    }

    private Notice seen(Caller caller, Numbered one) {
        Notice n = rows.get(one.notice());
        access.demand(caller, Deed.ISSUE_NOTICE, n.unit());
        return n;
    }

    private List<Notice> issued(Caller caller, List<Numbered> all) {
        return database.change(() -> {
            List<Notice> out = new ArrayList<>();
            all.forEach(one -> out.add(one(caller, one)));
            return out;
        });
    }

    /** Issues one; throws Refused if number or date are not acceptable, or the number is used in that year. */
    Notice one(Caller caller, Numbered typed) {
        String number = number(typed.number());
        LocalDate on = day(typed.on());
        Entry entry = Entry.in("notice")
                .set("state", State.ISSUED)
                .set("number", number)
                .set("issued_on", on)
                .set("issue_year", on.getYear())
                .set("issued_by", caller.account());
        try {
            return database.change(() -> {
                Notice n = new NoticeStep(database, rows, trail)
                        .take(
                                caller,
                                seen(caller, typed),
                                typed.version(),
                                EnumSet.of(State.PREPARED),
                                entry,
                                "notice-issue",
                                number);
                follow(caller, n);
                return n;
            });
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("office.notice.number-used", number);
        }
    }

    private void follow(Caller caller, Notice n) {
        int demanded = new NoticeItems(database).demand(n.id(), n.submission());
        if (demanded > 0) {
            trail.add(caller, "notice-demand", n.unit(), "notice/" + n.id(), Integer.toString(demanded));
        }
        SubmissionRows submissions = new SubmissionRows(database);
        Submission s = submissions.get(n.submission());
        if (s.state().next().contains(parcheck.office.submission.State.NOTICED)) {
            submissions.move(s, parcheck.office.submission.State.NOTICED, SubmissionRows.columns());
        }
    }

    private static String number(@Nullable String typed) {
        return Typed.required(typed, NUMBER);
    }

    private LocalDate day(@Nullable LocalDate typed) {
        if (typed == null) {
            throw Refused.invalid("office.notice.no-date");
        }
        if (typed.isAfter(LocalDate.now(clock))) {
            throw Refused.invalid("office.notice.future");
        }
        return typed;
    }
}
