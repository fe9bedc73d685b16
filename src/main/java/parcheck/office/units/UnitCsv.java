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

/**
 * Reads a csv list of units and holds it against the registry; every line is looked at. Units that the list leaves out stay as they are,
 * known ones keep their place in printed tables, new ones follow in the order of the list.
 */
final class UnitCsv {
    static final List<String> HEADING =
            List.of("id", "code", "name", "level", "parent", "from", "until", "predecessors");
    private static final int LINES = 20_000;

    private final Map<String, OfficeUnit> known;
    private final int places;
    private final List<UnitImport.Problem> problems = new ArrayList<>();
    private final Map<String, OfficeUnit> listed = new LinkedHashMap<>();
    private final Map<String, Integer> lineOf = new HashMap<>();

    UnitCsv(List<OfficeUnit> known) {
        this.known = known.stream().collect(Collectors.toMap(OfficeUnit::id, Function.identity()));
        this.places = known.stream().mapToInt(OfficeUnit::place).max().orElse(-1) + 1;
    }

    UnitPreview read(Reader csv) {
        List<List<String>> lines = CsvLines.read(csv);
        if (lines.isEmpty() || !lines.get(0).equals(HEADING) || lines.size() > LINES) {
            problem(1, "office.units.heading", String.join(",", HEADING));
            return new UnitPreview(List.of(), problems);
        }
        for (int i = 1; i < lines.size(); i++) {
            line(i + 1, lines.get(i));
        }
        new UnitLinks(known, listed, (id, code, gap) -> problem(lineOf.getOrDefault(id, 1), code, gap)).check();
        return problems.isEmpty() ? new UnitPreview(changes(), List.of()) : new UnitPreview(List.of(), problems);
    }

    private List<UnitPreview.Change> changes() {
        return listed.values().stream()
                .filter(u -> !u.equals(known.get(u.id())))
                .map(u -> new UnitPreview.Change(u, known.get(u.id())))
                .toList();
    }

    private void line(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (cells.size() != HEADING.size()) {
            problem(number, "office.units.cells", HEADING.size(), cells.size());
            return;
        }
        try {
            OfficeUnit unit = unit(cells, known.get(cells.get(0)));
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

    private OfficeUnit unit(List<String> cells, @Nullable OfficeUnit before) {
        String id = Typed.required(cells.get(0), 80);
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw Refused.invalid("office.units.id", id);
        }
        String earlier = cells.get(7);
        return new OfficeUnit(
                id,
                Typed.optional(cells.get(1), 20),
                name(cells.get(2)),
                Level.of(cells.get(3)),
                Typed.optional(cells.get(4), 80),
                day(cells.get(5)),
                day(cells.get(6)),
                earlier.isEmpty()
                        ? List.of()
                        : List.of(earlier.split(" +")).stream().sorted().toList(),
                before == null ? places + listed.size() : before.place(),
                before == null ? -1 : before.version());
    }

    /** A name that a spreadsheet would take for a formula is refused, because lists of units are opened in spreadsheets. */
    private static String name(String cell) {
        String name = Typed.required(cell, 300);
        if ("=+-@".indexOf(name.charAt(0)) >= 0) {
            throw Refused.invalid("office.units.name", name);
        }
        return name;
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private void problem(int line, String code, Object... gaps) {
        problems.add(new UnitImport.Problem(line, Message.of(code, gaps)));
    }
}
