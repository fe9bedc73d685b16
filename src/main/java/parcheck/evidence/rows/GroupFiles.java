package parcheck.evidence.rows;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import parcheck.evidence.measure.Audited;
import parcheck.report.Share;

/** How dossiers stood by unit, field, procedure and month, every group of them, which no screen has room for: as csv, and as sheets of the workbook. */
public final class GroupFiles {
    private static final int DECIMALS = 4;
    private static final List<String> COLUMNS = List.of(
            "name",
            "received",
            "carried-over",
            "early",
            "on-time",
            "late",
            "pending-within",
            "pending-overdue",
            "of-resolved",
            "of-received",
            "without-late",
            "with-pending");

    private final UnaryOperator<String> words;

    GroupFiles(UnaryOperator<String> words) {
        this.words = words;
    }

    /** The name of the file that holds all groups of one kind, such as {@code unit}; {@code words} gives codes their words. */
    public static String name(String by, UnaryOperator<String> words) {
        return words.apply("evidence.file." + by) + ".csv";
    }

    /** Writes a file and a sheet for each kind of groups that there is, and returns the names of the files. */
    List<String> write(Path folder, Map<String, List<Audited.Group>> groups, RowWorkbook workbook) throws IOException {
        List<String> out = new ArrayList<>();
        for (Map.Entry<String, List<Audited.Group>> kind : groups.entrySet()) {
            Path part = Files.createTempFile(folder, ".parcheck-", ".part");
            try (RowCsv csv = new RowCsv(part)) {
                csv.line(headings(kind.getKey()));
                workbook.begin(words.apply("evidence.by." + kind.getKey()), headings(kind.getKey()));
                for (Audited.Group group : kind.getValue()) {
                    List<String> cells = cells(kind.getKey(), group);
                    csv.line(cells);
                    workbook.figures(cells);
                }
                workbook.end();
            }
            String name = name(kind.getKey(), words);
            Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            out.add(name);
        }
        return out;
    }

    private List<String> headings(String by) {
        List<String> out = new ArrayList<>();
        for (String column : COLUMNS) {
            out.add(words.apply("evidence.group." + (column.equals("name") ? by : column)));
        }
        return out;
    }

    private List<String> cells(String by, Audited.Group g) {
        List<String> out = new ArrayList<>();
        out.add(g.name().isEmpty() ? words.apply("evidence.unnamed") : by.equals("month") ? month(g.name()) : g.name());
        for (long figure : new long[] {
            g.received(), g.carriedOver(), g.early(), g.onTime(), g.late(), g.pendingWithin(), g.pendingOverdue()
        }) {
            out.add(Long.toString(figure));
        }
        long onTime = g.early() + g.onTime();
        out.add(percent(onTime, g.resolved()));
        out.add(percent(onTime, g.received()));
        out.add(percent(g.atHand() - g.late() - g.pendingOverdue(), g.atHand()));
        out.add(percent(onTime + g.pendingWithin(), g.atHand()));
        return out;
    }

    /** 202303 is 2023-03, which sorts and which no spreadsheet takes for a number. */
    private static String month(String number) {
        return number.length() == 6 ? number.substring(0, 4) + "-" + number.substring(4) : number;
    }

    private static String percent(long of, long over) {
        if (over == 0) {
            return "";
        }
        return new Share(BigDecimal.valueOf(of), BigDecimal.valueOf(over))
                .percent()
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
