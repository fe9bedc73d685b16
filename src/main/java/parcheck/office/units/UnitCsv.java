package parcheck.office.units;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parcheck.check.Message;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Typed;
import parcheck.plan.Level;

/** Takes over a csv list of units; every line is looked at before the first is written. Units that the list leaves out stay as they are. */
final class UnitCsv {
    private static final List<String> HEADING =
            List.of("id", "code", "name", "level", "parent", "from", "until", "predecessors");
    private static final int LINES = 20_000;

    private final UnitRegistry registry;
    private final List<UnitImport.Problem> problems = new ArrayList<>();
    private final Map<String, OfficeUnit> listed = new LinkedHashMap<>();
    private final Map<String, Integer> lineOf = new HashMap<>();

    UnitCsv(UnitRegistry registry) {
        this.registry = registry;
    }

    UnitImport read(Reader csv) {
        List<List<String>> lines = CsvLines.read(csv);
        if (lines.isEmpty() || !lines.get(0).equals(HEADING) || lines.size() > LINES) {
            problem(1, "office.units.heading", String.join(",", HEADING));
            return new UnitImport(0, 0, problems);
        }
        return registry.database().change(() -> write(lines));
    }

    private UnitImport write(List<List<String>> lines) {
        Map<String, OfficeUnit> known =
                registry.all().stream().collect(Collectors.toMap(OfficeUnit::id, Function.identity()));
        for (int i = 1; i < lines.size(); i++) {
            line(i + 1, lines.get(i), known);
        }
        new UnitLinks(known, listed, (id, code, gap) -> problem(lineOf.getOrDefault(id, 1), code, gap)).check();
        if (!problems.isEmpty()) {
            return new UnitImport(0, 0, List.copyOf(problems));
        }
        List<OfficeUnit> changed = listed.values().stream()
                .filter(u -> !u.equals(known.get(u.id())))
                .toList();
        List<OfficeUnit> added = changed.stream().filter(u -> u.version() < 0).toList();
        added.forEach(u -> registry.keep(copy(u, null, -1)));
        changed.stream().filter(u -> u.version() >= 0).forEach(registry::keep);
        added.stream().filter(u -> u.parent() != null).forEach(u -> registry.keep(copy(u, u.parent(), 0)));
        changed.forEach(registry::keepPredecessors);
        return new UnitImport(added.size(), changed.size() - added.size(), List.of());
    }

    /** A new unit is written before its parent is known to the database. */
    private static OfficeUnit copy(OfficeUnit u, @Nullable String parent, long version) {
        return new OfficeUnit(
                u.id(),
                u.code(),
                u.name(),
                u.level(),
                parent,
                u.from(),
                u.until(),
                u.predecessors(),
                u.place(),
                version);
    }

    private void line(int number, List<String> cells, Map<String, OfficeUnit> known) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (cells.size() != HEADING.size()) {
            problem(number, "office.units.cells", HEADING.size(), cells.size());
            return;
        }
        try {
            OfficeUnit unit = unit(number, cells, known.get(cells.get(0)));
            if (listed.put(unit.id(), unit) != null) {
                problem(number, "office.units.twice", unit.id());
            }
            lineOf.put(unit.id(), number);
        } catch (Refused e) {
            problems.add(new UnitImport.Problem(number, e.words()));
        } catch (IllegalArgumentException | DateTimeException e) {
            problem(number, "office.units.cell", String.join(",", cells));
        }
    }

    private static OfficeUnit unit(int number, List<String> cells, @Nullable OfficeUnit known) {
        String id = Typed.required(cells.get(0), 80);
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw Refused.invalid("office.units.id", id);
        }
        String earlier = cells.get(7);
        return new OfficeUnit(
                id,
                Typed.optional(cells.get(1), 20),
                Typed.required(cells.get(2), 300),
                Level.of(cells.get(3)),
                Typed.optional(cells.get(4), 80),
                day(cells.get(5)),
                day(cells.get(6)),
                earlier.isEmpty()
                        ? List.of()
                        : List.of(earlier.split(" +")).stream().sorted().toList(),
                number - 2,
                known == null ? -1 : known.version());
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private void problem(int line, String code, Object... gaps) {
        problems.add(new UnitImport.Problem(line, Message.of(code, gaps)));
    }
}
