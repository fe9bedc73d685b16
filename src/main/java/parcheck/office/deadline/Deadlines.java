package parcheck.office.deadline;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.access.Scope;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.store.Row;
import parcheck.office.trail.Trail;
import parcheck.office.units.OfficeUnit;
import parcheck.office.units.UnitRegistry;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** Who must report by when, and who has not. A level without a rule has no due day, and nobody of it is overdue. */
public final class Deadlines {
    private static final int MOST_DAYS = 366;

    private final Database database;
    private final UnitRegistry units;
    private final Access access;
    private final Trail trail;
    private final Clock clock;
    private final WorkingDay working;

    /** Built by the office; the calendar says on which days offices work. */
    public Deadlines(
            Database database, UnitRegistry units, Access access, Trail trail, Clock clock, WorkingDay working) {
        this.database = database;
        this.units = units;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.working = working;
    }

    /** The rules of all levels and windows that have one. */
    public List<DueRule> rules() {
        return database.read(() -> database.jdbc()
                .sql("select * from due_rule order by level, kind")
                .query(Row.as(Deadlines::rule))
                .list());
    }

    /** Takes over rules that are known beforehand, for an office that has none yet; what people set later stays. */
    public void adopt(List<DueRule> known) {
        database.change(() -> {
            if (!known.isEmpty() && rules().isEmpty()) {
                known.forEach(this::write);
                trail.add(null, "deadlines-adopt", null, "deadline", Integer.toString(known.size()));
            }
            return known;
        });
    }

    /** Sets the rule of a level and window; a negative version sets it for the first time. */
    public void set(Caller caller, DueRule rule) {
        access.demand(caller, Deed.SET_DEADLINES);
        if (rule.openDays() < 0
                || rule.dueDays() < rule.openDays()
                || rule.dueDays() > MOST_DAYS
                || rule.remind() < 0) {
            throw Refused.invalid("office.deadline.days");
        }
        database.change(() -> {
            int gone = database.jdbc()
                    .sql("delete from due_rule where level = ? and kind = ? and version = ?")
                    .params(rule.level().name(), rule.kind().name(), rule.version())
                    .update();
            boolean known = rules().stream().anyMatch(r -> r.level() == rule.level() && r.kind() == rule.kind());
            if (known || (gone == 0 && rule.version() >= 0)) {
                throw Refused.stale();
            }
            write(rule);
            trail.add(
                    caller,
                    "deadline-set",
                    null,
                    "deadline/" + rule.level().code() + "/" + rule.kind(),
                    "+" + rule.dueDays());
            return gone;
        });
    }

    private void write(DueRule rule) {
        Entry.in("due_rule")
                .set("level", rule.level())
                .set("kind", rule.kind())
                .set("open_days", rule.openDays())
                .set("due_days", rule.dueDays())
                .set("remind", rule.remind())
                .set("version", rule.version() + 1)
                .put(database);
    }

    /** The days of all levels that have a rule for this window, in the order of levels. */
    public List<Due> calendar(Period period) {
        return rules().stream()
                .filter(r -> r.kind() == period.kind())
                .sorted(Comparator.comparing(DueRule::level))
                .map(r -> due(period, r))
                .toList();
    }

    /** The days of a window for a level; nothing for a level without a rule. */
    public Optional<Due> due(Period period, Level level) {
        return rules().stream()
                .filter(r -> r.level() == level && r.kind() == period.kind())
                .map(r -> due(period, r))
                .findFirst();
    }

    /** The days of a window under a rule that need not be one of the office. */
    public Due due(Period period, DueRule rule) {
        LocalDate nominal = period.end().plusDays(rule.dueDays());
        LocalDate day = working.onOrAfter(nominal);
        LocalDate opens = period.end().plusDays(rule.openDays());
        return new Due(period, rule.level(), opens, nominal, day, working.before(day, rule.remind()));
    }

    /** The units of the caller that have not handed in for a window whose door is open, the oldest debt first. */
    public List<Missing> missing(Caller caller, Period period) {
        Scope scope = access.scope(caller, Deed.SEE_MATRIX);
        return missing(period).stream().filter(m -> scope.holds(m.unit().id())).toList();
    }

    /** The same for all units; for reminders. */
    List<Missing> missing(Period period) {
        LocalDate today = LocalDate.now(clock);
        List<DueRule> rules = rules();
        Set<String> handedIn = new HashSet<>(database.read(() -> database.jdbc()
                .sql("select distinct unit from submission where period = ? and receipt is not null")
                .param(period.code())
                .query(String.class)
                .list()));
        List<Missing> out = new ArrayList<>();
        for (OfficeUnit u : units.on(period.end())) {
            rules.stream()
                    .filter(r -> r.level() == u.level() && r.kind() == period.kind() && !handedIn.contains(u.id()))
                    .map(r -> due(period, r))
                    .filter(d -> !today.isBefore(d.opens()))
                    .forEach(d -> out.add(new Missing(u, d, ChronoUnit.DAYS.between(d.day(), today))));
        }
        out.sort(Comparator.comparingLong(Missing::age).reversed());
        return out;
    }

    /** Those of {@link #missing} whose due day is over. */
    public List<Missing> overdue(Caller caller, Period period) {
        return missing(caller, period).stream().filter(m -> m.age() > 0).collect(Collectors.toList());
    }

    private static DueRule rule(Row r) throws SQLException {
        return new DueRule(
                r.one(Level.class, "level"),
                r.one(Period.Kind.class, "kind"),
                (int) r.number("open_days"),
                (int) r.number("due_days"),
                (int) r.number("remind"),
                r.number("version"));
    }
}
