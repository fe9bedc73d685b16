package parcheck.office.waiver;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.access.Scope;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Typed;
import parcheck.office.caller.Caller;
import parcheck.office.ruling.Rulings;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.store.Row;
import parcheck.office.trail.Trail;
import parcheck.office.units.UnitRegistry;
import parcheck.office.waiver.Waiver.State;

/** Waivers: asked for by one person, approved by another, for a legal reason, until a day. They lie over a miss and never hide it. */
public final class Waivers {
    private static final int REASON = 2000;

    private final Database database;
    private final UnitRegistry units;
    private final Rulings rulings;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    /** Built by the office; the rules tell which clauses there are. */
    public Waivers(Database database, UnitRegistry units, Rulings rulings, Access access, Trail trail, Clock clock) {
        this.database = database;
        this.units = units;
        this.rulings = rulings;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Asks for a waiver; throws Refused for a clause that the plan does not have, or a time that is over or runs backwards. */
    public Waiver request(Caller caller, WaiverRequest asked) {
        access.demand(caller, Deed.REQUEST_WAIVER, asked.unit());
        units.get(asked.unit());
        String reason = Typed.required(asked.legalReason(), REASON);
        if (!rulings.clauses(asked.plan()).contains(asked.clause())) {
            throw Refused.invalid("office.waiver.no-such-clause", asked.clause());
        }
        if (asked.until().isBefore(asked.from()) || asked.until().isBefore(LocalDate.now(clock))) {
            throw Refused.invalid("office.waiver.dates");
        }
        return database.change(() -> {
            long id = Entry.in("waiver")
                    .set("unit", asked.unit())
                    .set("plan", asked.plan())
                    .set("clause", asked.clause())
                    .set("state", State.REQUESTED)
                    .set("legal_reason", reason)
                    .set("valid_from", asked.from())
                    .set("valid_until", asked.until())
                    .set("requested_by", caller.account())
                    .set("requested_at", clock.instant())
                    .add(database);
            trail.add(caller, "waiver-request", asked.unit(), "waiver/" + id, asked.clause() + " " + reason);
            return one(id);
        });
    }

    /** Approves or declines; throws Refused if the same person asked for it. */
    public Waiver decide(Caller caller, long id, long version, boolean approved, String reason) {
        return step(
                caller,
                id,
                version,
                State.REQUESTED,
                approved ? State.APPROVED : State.DECLINED,
                approved ? "waiver-approve" : "waiver-decline",
                reason);
    }

    /** Takes an approved waiver back before its time is over. */
    public Waiver revoke(Caller caller, long id, long version, String reason) {
        return step(caller, id, version, State.APPROVED, State.REVOKED, "waiver-revoke", reason);
    }

    private Waiver step(Caller caller, long id, long version, State from, State to, String deed, String reason) {
        String why = Typed.required(reason, REASON);
        return database.change(() -> {
            Waiver w = one(id);
            access.demand(caller, Deed.APPROVE_WAIVER, w.unit());
            if (w.state() != from) {
                throw Refused.conflict("office.waiver.state");
            }
            if (from == State.REQUESTED && w.requestedBy() == caller.account()) {
                throw Refused.conflict("office.waiver.same-person");
            }
            Entry.in("waiver")
                    .set("state", to)
                    .set("reason", why)
                    .set("decided_by", caller.account())
                    .set("decided_at", clock.instant())
                    .over(database, id, version);
            trail.add(caller, deed, w.unit(), "waiver/" + id, why);
            return one(id);
        });
    }

    /** Writes into the trail, once each, which approved waivers have run out before today; returns those written down now. */
    public List<Waiver> noteExpired() {
        LocalDate today = LocalDate.now(clock);
        return database.change(() -> {
            List<Waiver> out = rows(
                    "select * from waiver where state = 'APPROVED' and expired_at is null and valid_until < ?"
                            + " order by id for update",
                    today);
            out.forEach(w -> {
                Entry.in("waiver").set("expired_at", clock.instant()).over(database, w.id(), w.version());
                trail.add(null, "waiver-expire", w.unit(), "waiver/" + w.id(), w.clause() + " " + w.until());
            });
            return out;
        });
    }

    /** One waiver. */
    public Waiver get(Caller caller, long id) {
        Waiver w = one(id);
        access.demand(caller, Deed.SEE_REPORTS, w.unit());
        return w;
    }

    /** All waivers of the units that the caller may see, newest first. */
    public List<Waiver> list(Caller caller) {
        Scope scope = access.scope(caller, Deed.SEE_REPORTS);
        return rows("select * from waiver order by id desc").stream()
                .filter(w -> scope.holds(w.unit()))
                .toList();
    }

    /** The waivers of a unit that hold on a day. */
    public List<Waiver> holding(String unit, String plan, LocalDate day) {
        return rows("select * from waiver where unit = ? and plan = ? order by id", unit, plan).stream()
                .filter(w -> w.holds(day))
                .toList();
    }

    /** For each unit the clauses that are waived on a day, with one question to the database. */
    public Map<String, Set<String>> waived(String plan, LocalDate day) {
        Map<String, Set<String>> out = new HashMap<>();
        rows("select * from waiver where plan = ? and state = 'APPROVED'", plan).stream()
                .filter(w -> w.holds(day))
                .forEach(
                        w -> out.computeIfAbsent(w.unit(), u -> new HashSet<>()).add(w.clause()));
        return out;
    }

    private Waiver one(long id) {
        return rows("select * from waiver where id = ?", id).stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private List<Waiver> rows(String sql, Object... values) {
        return database.read(() -> database.jdbc()
                .sql(sql)
                .params(List.of(values))
                .query(Row.as(Waivers::waiver))
                .list());
    }

    private static Waiver waiver(Row r) throws SQLException {
        return new Waiver(
                r.number("id"),
                r.text("unit"),
                r.text("plan"),
                r.text("clause"),
                r.one(State.class, "state"),
                r.text("legal_reason"),
                r.day("valid_from"),
                r.day("valid_until"),
                r.number("requested_by"),
                r.moment("requested_at"),
                r.numberOrNull("decided_by"),
                r.momentOrNull("decided_at"),
                r.textOrNull("reason"),
                r.number("version"));
    }
}
