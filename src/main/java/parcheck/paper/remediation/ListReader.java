package parcheck.paper.remediation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parcheck.intake.RowStream;
import parcheck.intake.UnreadableFile;

/** Reads a remediation list back as people returned it: columns are found by their headings, rows by their keys, wherever they stand. */
public final class ListReader {
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    private final List<ListSheet> done = new ArrayList<>();
    private String sheet = "";
    private List<List<String>> above = new ArrayList<>();
    private @Nullable Map<Column, Integer> columns;
    private List<ListRow> rows = new ArrayList<>();

    private ListReader() {}

    /** The lists of a workbook; none if it is not one that Parcheck wrote. Throws UnreadableFile if it is no sound workbook. */
    public static List<ListSheet> read(Path file, String shownName) throws UnreadableFile {
        ListReader reader = new ListReader();
        RowStream.read(file, shownName, reader::row);
        reader.finish();
        return List.copyOf(reader.done);
    }

    private void row(String name, List<String> cells) {
        if (!name.equals(sheet)) {
            finish();
            sheet = name;
        }
        Map<Column, Integer> found = columns;
        if (found == null) {
            columns = headings(cells);
            if (columns == null) {
                above.add(cells);
            }
            return;
        }
        String key = at(cells, found, Column.KEY).strip();
        if (!key.isEmpty()) {
            rows.add(row(cells, found, key));
        }
    }

    private void finish() {
        if (columns != null && above.size() >= UnitSheet.HEAD - 1) {
            list(columns.getOrDefault(Column.KEY, 0));
        }
        above = new ArrayList<>();
        rows = new ArrayList<>();
        columns = null;
    }

    private void list(int key) {
        List<String> keys = new ArrayList<>();
        List<String> about = new ArrayList<>();
        for (List<String> line : above) {
            String meta = key < line.size() ? line.get(key) : "";
            if (!meta.isEmpty() || !keys.isEmpty()) {
                keys.add(meta);
                about.add(line.isEmpty() ? "" : line.get(0));
            }
        }
        if (keys.size() < UnitSheet.HEAD || !keys.get(0).equals(ListWords.MARK)) {
            return;
        }
        String[] steps = keys.get(UnitSheet.HEAD - 1).split("\\|", 2);
        done.add(new ListSheet(
                keys.get(1),
                keys.get(3),
                keys.get(2),
                List.copyOf(about.subList(1, UnitSheet.HEAD - 1)),
                steps[0],
                steps.length > 1 ? steps[1] : "",
                List.copyOf(rows)));
    }

    /** The columns by their headings; null if this is not the row of headings. */
    private static @Nullable Map<Column, Integer> headings(List<String> cells) {
        Map<Column, Integer> out = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            int at = cells.indexOf(ListWords.heading(column));
            if (at >= 0) {
                out.put(column, at);
            }
        }
        return out.containsKey(Column.KEY) && out.containsKey(Column.STATUS) ? out : null;
    }

    private static String at(List<String> cells, Map<Column, Integer> columns, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at);
    }

    private static ListRow row(List<String> cells, Map<Column, Integer> columns, String key) {
        return new ListRow(
                key,
                ListWords.typeCode(at(cells, columns, Column.TYPE)),
                at(cells, columns, Column.CLAUSE),
                at(cells, columns, Column.WHAT),
                at(cells, columns, Column.ACTUAL),
                at(cells, columns, Column.TARGET),
                at(cells, columns, Column.GAP),
                number(at(cells, columns, Column.SHORTFALL)),
                at(cells, columns, Column.CHANGE),
                at(cells, columns, Column.HOW),
                at(cells, columns, Column.OWNER),
                day(at(cells, columns, Column.DUE)),
                at(cells, columns, Column.EVIDENCE),
                at(cells, columns, Column.REPEATED),
                new Typed(
                        at(cells, columns, Column.STATUS).strip(),
                        at(cells, columns, Column.HANDED_IN).strip(),
                        at(cells, columns, Column.REMARKS).strip()));
    }

    private static @Nullable BigDecimal number(String shown) {
        String plain = shown.strip().replace(',', '.');
        return plain.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") ? new BigDecimal(plain) : null;
    }

    private static String day(String shown) {
        Matcher m = DAY.matcher(shown.strip());
        if (!m.matches()) {
            return shown;
        }
        String month = ("0" + m.group(2)).substring(m.group(2).length() - 1);
        String day = ("0" + m.group(1)).substring(m.group(1).length() - 1);
        return m.group(3) + "-" + month + "-" + day;
    }
}
