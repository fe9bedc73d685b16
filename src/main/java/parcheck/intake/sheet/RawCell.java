package parcheck.intake.sheet;

import org.jspecify.annotations.Nullable;

/** A cell as it is stored: row and column count from 1, the style is that of the cell or its column, the value is not yet understood. */
public record RawCell(
        int row,
        int column,
        Type type,
        int style,
        boolean formula,
        @Nullable String value,
        @Nullable RichText inline) {

    /** What sort of value is stored, and how. */
    public enum Type {
        NUMBER,
        BOOLEAN,
        ERROR,
        SHARED,
        INLINE,
        FORMULA_TEXT;

        /** By the word in the file; a cell without one is a number. Null for words that do not exist. */
        static @Nullable Type of(@Nullable String word) {
            return switch (word == null ? "n" : word) {
                case "n" -> NUMBER;
                case "b" -> BOOLEAN;
                case "e" -> ERROR;
                case "s" -> SHARED;
                case "inlineStr" -> INLINE;
                case "str" -> FORMULA_TEXT;
                default -> null;
            };
        }
    }
}
