package parcheck.paper.remediation;

import java.util.List;
import java.util.Locale;
import parcheck.report.words.Words;

/** The words of the list; it is a Vietnamese office paper in whatever language the screen speaks. */
final class ListWords {
    static final Words WORDS = new Words("/parcheck/list_vi.properties");

    /** Marks a sheet as one that Parcheck wrote and can read again. */
    static final String MARK = "PARCHECK-LIST/1";

    static final List<String> TYPES = List.of("block", "breach", "warning", "verify");

    private static final List<String> STATUSES = List.of("open", "doing", "done", "explained", "gone");

    private ListWords() {}

    /** The words of a status, the same that the drop-down offers. */
    static String status(String code) {
        return WORDS.text("status." + code);
    }

    static List<String> statuses() {
        return STATUSES.stream().map(ListWords::status).toList();
    }

    /** The class of a row with its symbol, which survives printing in black and white. */
    static String type(String code) {
        return TYPES.contains(code) ? WORDS.text("type." + code) : code;
    }

    /** The code of a class from the words that the list prints. */
    static String typeCode(String words) {
        for (String code : TYPES) {
            if (type(code).equals(words)) {
                return code;
            }
        }
        return words;
    }

    static String heading(Column column) {
        return WORDS.text("column." + column.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
