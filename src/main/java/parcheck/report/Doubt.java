package parcheck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;

/** Something in the file that could not be read with certainty. The figure it concerns counts as absent unless the doubt is slight. */
public record Doubt(Kind kind, @Nullable String indicator, Place place, String raw, List<String> details) {

    /** What is doubtful; every kind has its words and its remedy in the message files. */
    public enum Kind {
        NOT_A_NUMBER,
        AMBIGUOUS_NUMBER,
        NEGATIVE,
        NOT_WHOLE,
        OUT_OF_RANGE,
        UNKNOWN_CHOICE,
        BOUND,
        DATE_CELL,
        FORMULA_WITHOUT_VALUE,
        ERROR_CELL,
        DOT_DECIMAL,
        PERCENT_CELL,
        PERCENT_OF_COUNT,
        LEGACY_FONT,
        UNKNOWN_CODE,
        UNKNOWN_LABEL,
        LABEL_OF_ANOTHER,
        TWO_VALUES,
        BLANK,
        OLD_FORM,
        OTHER_YEAR,
        OTHER_PROVINCE,
        UNKNOWN_UNIT,
        LEVEL_MISMATCH,
        OTHER_PLAN,
        UNKNOWN_KEY,
        FIGURE_WITHOUT_ROW;

        /** Slight doubts tell how a figure was read, and the figure counts. */
        public boolean slight() {
            return this == DOT_DECIMAL || this == LEGACY_FONT || this == PERCENT_CELL;
        }
    }
}
