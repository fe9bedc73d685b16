package parcheck.office.deadline;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.access.Scope;
import parcheck.office.caller.Caller;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.store.Row;
import parcheck.office.trail.Trail;
import parcheck.plan.Period;

/** Reminds units of reports that are due soon or overdue: at most once a day each, whoever asks for it and however often. */
public final class Reminders {
    /** After so many days the office no longer reminds by itself; the overdue list goes on counting. */
    private static final long LONGEST = 30;

    private final Database database;
    private final Deadlines deadlines;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    /** Built by the office. */
    public Reminders(Database database, Deadlines deadlines, Access access, Trail trail, Clock clock) {
        this.database = database;
        this.deadlines = deadlines;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Reminds all who have not handed in and whose time for reminders has come; returns those reminded now. */
    public List<Reminder> remind(Caller caller, Period period) {
        access.demand(caller, Deed.REMIND);
        return remind(caller, period, Long.MAX_VALUE);
    }

    /** What the office does by itself every day: the same for all windows of this year and the last, until a month after the due day. */
    public List<Reminder> today() {
        int year = LocalDate.now(clock).getYear();
        List<Reminder> out = new ArrayList<>();
        for (int y : new int[] {year - 1, year}) {
            for (Period.Kind kind : Period.Kind.values()) {
                out.addAll(remind(null, new Period(y, kind), LONGEST));
            }
        }
        return out;
    }

    private List<Reminder> remind(@Nullable Caller caller, Period period, long longest) {
        LocalDate today = LocalDate.now(clock);
        return database.change(() -> {
            List<Reminder> out = new ArrayList<>();
            List<Missing> late = deadlines.missing(period).stream()
                    .filter(m -> m.age() <= longest)
                    .toList();
            for (Missing m : late) {
                Reminder.Kind kind = m.age() > 0 ? Reminder.Kind.OVERDUE : Reminder.Kind.COMING;
                Reminder r =
                        new Reminder(m.unit().id(), period, kind, today, m.due().day(), clock.instant());
                if (!today.isBefore(m.due().remindFrom()) && write(r)) {
                    out.add(r);
                    trail.add(caller, "remind", r.unit(), "period/" + period.code(), kind.name());
                }
            }
            return out;
        });
    }

    private boolean write(Reminder r) {
        long there = database.jdbc()
                .sql("select count(*) from reminder where unit = ? and period = ? and kind = ? and on_day = ?")
                .params(r.unit(), r.period().code(), r.kind().name(), r.day())
                .query(Long.class)
                .single();
        if (there == 0) {
            Entry.in("reminder")
                    .set("unit", r.unit())
                    .set("period", r.period().code())
                    .set("kind", r.kind())
                    .set("on_day", r.day())
                    .set("due", r.due())
                    .set("made_at", r.madeAt())
                    .put(database);
        }
        return there == 0;
    }

    /** The reminders of the units that the caller may see, newest first. */
    public List<Reminder> list(Caller caller) {
        Scope scope = access.scope(caller, Deed.SEE_REPORTS);
        return database
                .read(() -> database.jdbc()
                        .sql("select * from reminder order by made_at desc, unit")
                        .query(Row.as(Reminders::reminder))
                        .list())
                .stream()
                .filter(r -> scope.holds(r.unit()))
                .toList();
    }

    private static Reminder reminder(Row r) throws SQLException {
        return new Reminder(
                r.text("unit"),
                Period.of(r.text("period")),
                r.one(Reminder.Kind.class, "kind"),
                r.day("on_day"),
                r.day("due"),
                r.moment("made_at"));
    }
}
