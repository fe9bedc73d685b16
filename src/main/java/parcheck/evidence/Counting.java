package parcheck.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parcheck.report.Recomputed;
import parcheck.report.Report;

/** Asks everything that there is to ask about the registers at hand, for one report. */
final class Counting {
    private final Queries queries;
    private final StoredCopy.Memo memo;
    private final Report report;
    private final Map<Register, Map.Entry<Long, String>> units;
    private final Set<Register> registers = new TreeSet<>();

    Counting(Connection connection, StoredCopy.Memo memo, Report report, Map<Register, Map.Entry<Long, String>> units) {
        this.queries = new Queries(connection);
        this.memo = memo;
        this.report = report;
        this.units = units;
        memo.sheets().forEach(s -> registers.add(s.columns().register()));
    }

    Audited all() throws SQLException {
        List<Audited.Totals> totals = new ArrayList<>();
        for (Register register : registers) {
            totals.add(totals(register));
        }
        boolean dossiers = registers.contains(Register.DOSSIERS);
        return new Audited(
                figures(totals),
                memo.sheets(),
                totals,
                memo.troubles(),
                dossiers ? queries.groups("dossiers/grouped") : Map.of(),
                dossiers ? queries.named("dossiers/tests-of-late") : Map.of(),
                dossiers ? queries.counts("dossiers/strange-counts") : Map.of(),
                dossiers && everywhere(Register.DOSSIERS, Field.CHANNEL)
                        ? queries.counts("dossiers/channels")
                        : Map.of(),
                registers.contains(Register.POSTS) ? queries.posts() : List.of());
    }

    private Audited.Totals totals(Register register) throws SQLException {
        long read = 0;
        long aside = 0;
        for (SheetRead sheet : sheets(register)) {
            read += sheet.read();
            aside += sheet.aside();
        }
        long outside = queries.figure(register.folder() + "/outside").longValueExact();
        long elsewhere = queries.figure(register.folder() + "/elsewhere").longValueExact();
        long used = read - aside - outside - elsewhere;
        Map.@Nullable Entry<Long, String> unit = units.get(register);
        return new Audited.Totals(register, read, used, outside, aside, elsewhere, unit == null ? "" : unit.getValue());
    }

    private Map<String, Recomputed> figures(List<Audited.Totals> totals) throws SQLException {
        Map<String, Recomputed> out = new LinkedHashMap<>();
        for (Audited.Totals total : totals) {
            Register register = total.register();
            List<String> files =
                    sheets(register).stream().map(SheetRead::file).distinct().toList();
            for (Measured measured : Measured.of(register)) {
                if (measured.columns().stream().allMatch(column -> everywhere(register, column))) {
                    String query = register.folder() + "/" + measured.indicator();
                    queries.figure(query, measured, report, total.used(), String.join(", ", files))
                            .ifPresent(r -> out.put(measured.indicator(), r));
                }
            }
        }
        return out;
    }

    private boolean everywhere(Register register, Field field) {
        return sheets(register).stream().allMatch(s -> s.columns().of(field) >= 0);
    }

    private List<SheetRead> sheets(Register register) {
        return memo.sheets().stream()
                .filter(s -> s.columns().register() == register)
                .toList();
    }
}
