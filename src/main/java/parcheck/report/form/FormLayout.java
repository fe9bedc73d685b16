package parcheck.report.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Fold;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.words.Words;

/** What writer and reader of the form must agree on: the mark, the names of the heading's rows, and the words for levels and periods. */
public final class FormLayout {
    /** Stands on the sheet with the heading, so that a form is known as one. */
    public static final String MARK = "PARCHECK-FORM";

    private static final Words WORDS = new Words("/parcheck/form_vi.properties");

    /** The rows of the heading. */
    public enum Row {
        MARK,
        VERSION,
        UNIT,
        LEVEL,
        PERIOD,
        PLAN;

        /** The words beside which the unit writes. */
        public String label() {
            return WORDS.text("about." + name().toLowerCase(Locale.ROOT));
        }
    }

    private static final Map<String, Row> ROWS =
            Arrays.stream(Row.values()).collect(Collectors.toMap(row -> Fold.key(row.label()), row -> row));

    private FormLayout() {}

    /** The row of the heading that this label begins; null for any other label. */
    public static @Nullable Row row(String label) {
        return ROWS.get(Fold.key(label));
    }

    /** The word that the form offers for a level. */
    public static String word(Level level) {
        return WORDS.text("level." + level.code());
    }

    /** The words that the form offers for a period. */
    public static String words(Period period) {
        String key = period.kind().name().toLowerCase(Locale.ROOT);
        return WORDS.text("period." + key, Integer.toString(period.year()));
    }

    /** The level that a word of the form, or its code, stands for; null for any other word. */
    public static @Nullable Level level(String word) {
        String key = Fold.key(word);
        for (Level level : Level.values()) {
            if (key.equals(Fold.key(word(level))) || key.equals(level.code())) {
                return level;
            }
        }
        return null;
    }
}
