package parcheck.office.units;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes units as the csv list that {@link UnitCsv} reads. */
final class UnitCsvText {
    private UnitCsvText() {}

    static String of(List<OfficeUnit> units) {
        return Stream.concat(
                        Stream.of(String.join(",", UnitCsv.HEADING)),
                        units.stream().map(UnitCsvText::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(OfficeUnit u) {
        return Stream.of(
                        u.id(),
                        text(u.code()),
                        u.name(),
                        u.level().name().toLowerCase(Locale.ROOT),
                        text(u.parent()),
                        text(u.from()),
                        text(u.until()),
                        String.join(" ", u.predecessors()))
                .map(UnitCsvText::cell)
                .collect(Collectors.joining(","));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
