package parcheck.office.units;

import java.io.Reader;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parcheck.office.answer.Refused;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.store.Row;
import parcheck.plan.Level;
import parcheck.plan.Unit;

/** The units there are and were, in the order of printed tables. Whoever changes it asks Access before. */
public final class UnitRegistry {
    private final Database database;

    /** Units live in the database. */
    public UnitRegistry(Database database) {
        this.database = database;
    }

    /** Every unit that ever was. */
    public List<OfficeUnit> all() {
        return database.read(() -> {
            Map<String, List<String>> earlier = earlier();
            return database.jdbc()
                    .sql("select * from unit order by place, id")
                    .query(Row.as(r -> unit(r, earlier)))
                    .list();
        });
    }

    /** All units without their predecessors, with a single question to the database. */
    public List<OfficeUnit> listed() {
        return database.read(() -> database.jdbc()
                .sql("select * from unit order by place, id")
                .query(Row.as(r -> unit(r, Map.of())))
                .list());
    }

    /** The units that exist on a day. */
    public List<OfficeUnit> on(LocalDate day) {
        return all().stream().filter(u -> u.exists(day)).toList();
    }

    /** The unit with this identity. */
    public Optional<OfficeUnit> find(String id) {
        return database.read(() -> {
            List<String> earlier = database.jdbc()
                    .sql("select earlier from predecessor where unit = ? order by earlier")
                    .param(id)
                    .query(String.class)
                    .list();
            return database.jdbc()
                    .sql("select * from unit where id = ?")
                    .param(id)
                    .query(Row.as(r -> unit(r, Map.of(id, earlier))))
                    .optional();
        });
    }

    /** The unit with this identity; throws Refused (not found). */
    public OfficeUnit get(String id) {
        return find(id).orElseThrow(Refused::notFound);
    }

    /** The identities of the unit and of all below it, however deep. */
    public Set<String> withAllBelow(String id) {
        return Tree.withAllBelow(id, database.read(this::children));
    }

    /** Takes over a csv list (heading: id,code,name,level,parent,from,until,predecessors), all of it or nothing. */
    public UnitImport importCsv(Reader csv) {
        return database.change(() -> {
            UnitPreview preview = previewCsv(csv);
            List<OfficeUnit> changed =
                    preview.changes().stream().map(UnitPreview.Change::after).toList();
            List<OfficeUnit> added =
                    changed.stream().filter(u -> u.version() < 0).toList();
            added.forEach(u -> keep(u.under(null, -1)));
            changed.stream().filter(u -> u.version() >= 0).forEach(this::keep);
            added.stream().filter(u -> u.parent() != null).forEach(u -> keep(u.under(u.parent(), 0)));
            changed.forEach(this::keepPredecessors);
            return new UnitImport(added.size(), changed.size() - added.size(), preview.problems());
        });
    }

    /** Writes over one unit, under the same rules as a list; throws Refused (stale) if it is not the version that was seen any more. */
    public UnitImport change(OfficeUnit wanted) {
        return database.change(() -> {
            if (get(wanted.id()).version() != wanted.version()) {
                throw Refused.stale();
            }
            return importCsv(new StringReader(UnitCsvText.of(List.of(wanted))));
        });
    }

    /** What differs between two states of a unit, field by field under the names of the list's heading. */
    public static String difference(OfficeUnit before, OfficeUnit after) {
        List<String> one =
                CsvLines.read(new StringReader(UnitCsvText.of(List.of(before)))).get(1);
        List<String> other =
                CsvLines.read(new StringReader(UnitCsvText.of(List.of(after)))).get(1);
        return IntStream.range(0, one.size())
                .filter(i -> !one.get(i).equals(other.get(i)))
                .mapToObj(i -> UnitCsv.HEADING.get(i) + ": " + one.get(i) + " → " + other.get(i))
                .collect(Collectors.joining("; "));
    }

    /** Says what a csv list would do, and does nothing. */
    public UnitPreview previewCsv(Reader csv) {
        return new UnitCsv(all()).read(csv);
    }

    /** Goes back to a list that this registry wrote: units that it does not have are removed; throws if something rests on one of them. */
    public void restoreCsv(String csv) {
        database.change(() -> {
            importCsv(new StringReader(csv));
            Set<String> stay = new HashSet<>();
            CsvLines.read(new StringReader(csv)).forEach(line -> stay.add(line.get(0)));
            List<String> gone = all().stream()
                    .map(OfficeUnit::id)
                    .filter(id -> !stay.contains(id))
                    .toList();
            for (String sql : List.of(
                    "update unit set parent = null where id = ?",
                    "delete from predecessor where unit = ?",
                    "delete from unit where id = ?")) {
                gone.forEach(id -> database.jdbc().sql(sql).param(id).update());
            }
            return gone;
        });
    }

    /** All units as the csv list that can be taken over again. */
    public String csv() {
        return UnitCsvText.of(all());
    }

    /** Takes over the units that a plan addresses and the registry does not know yet; those of a province lie below it. */
    public void adopt(List<Unit> planned) {
        database.change(() -> {
            List<OfficeUnit> known = all();
            int place = known.size();
            String top = planned.stream()
                    .filter(u -> u.level() == Level.PROVINCE)
                    .map(Unit::id)
                    .findFirst()
                    .orElse(null);
            for (Unit u : planned) {
                if (known.stream().noneMatch(k -> k.id().equals(u.id()))) {
                    String parent = u.id().equals(top) ? null : top;
                    keep(new OfficeUnit(
                            u.id(), u.code(), u.name(), u.level(), parent, u.from(), u.until(), List.of(), place++,
                            -1));
                }
            }
            return place;
        });
    }

    /** Writes a unit: a new one if its version is negative, else over the version that the caller saw. */
    void keep(OfficeUnit u) {
        Entry entry = Entry.in("unit")
                .set("code", u.code())
                .set("name", u.name())
                .set("level", u.level())
                .set("parent", u.parent())
                .set("valid_from", u.from())
                .set("valid_until", u.until())
                .set("place", u.place());
        if (u.version() < 0) {
            entry.set("id", u.id()).put(database);
        } else {
            entry.over(database, u.id(), u.version());
        }
    }

    /** Writes which units a unit comes from. */
    void keepPredecessors(OfficeUnit u) {
        database.jdbc()
                .sql("delete from predecessor where unit = ?")
                .param(u.id())
                .update();
        u.predecessors()
                .forEach(e -> Entry.in("predecessor")
                        .set("unit", u.id())
                        .set("earlier", e)
                        .put(database));
    }

    private Map<String, List<String>> children() {
        return pairs("select parent as one, id as other from unit where parent is not null order by place");
    }

    private Map<String, List<String>> earlier() {
        return pairs("select unit as one, earlier as other from predecessor order by earlier");
    }

    private Map<String, List<String>> pairs(String sql) {
        Map<String, List<String>> out = new HashMap<>();
        List<Map.Entry<String, String>> rows = database.jdbc()
                .sql(sql)
                .query(Row.as(r -> Map.entry(r.text("one"), r.text("other"))))
                .list();
        rows.forEach(
                e -> out.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(e.getValue()));
        return out;
    }

    private static OfficeUnit unit(Row r, Map<String, List<String>> earlier) throws SQLException {
        return new OfficeUnit(
                r.text("id"),
                r.textOrNull("code"),
                r.text("name"),
                r.one(Level.class, "level"),
                r.textOrNull("parent"),
                r.dayOrNull("valid_from"),
                r.dayOrNull("valid_until"),
                earlier.getOrDefault(r.text("id"), List.of()),
                (int) r.number("place"),
                r.number("version"));
    }
}
