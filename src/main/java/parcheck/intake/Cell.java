package parcheck.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it was found: what it holds, its raw text, and for number cells the exact decimal. Percent cells hold 0.95 for 95 %.
 * {@code decoded} tells that the text was typed in an old font (TCVN3, VNI) and was turned into Unicode.
 */
public record Cell(
        Place place, Content content, String text, @Nullable BigDecimal number, boolean decoded) {

    /** What a cell holds. A formula whose value was not saved is not a zero, so it has a name of its own. */
    public enum Content {
        BLANK,
        TEXT,
        NUMBER,
        PERCENT,
        DATE,
        BOOLEAN,
        FORMULA_WITHOUT_VALUE,
        ERROR
    }

    /** A cell whose text needed no decoding. */
    public Cell(Place place, Content content, String text, @Nullable BigDecimal number) {
        this(place, content, text, number, false);
    }

    /** A cell with nothing in it. */
    public static Cell blank(Place place) {
        return new Cell(place, Content.BLANK, "", null);
    }

    /** A text cell; only white space counts as blank. */
    public static Cell text(Place place, String text) {
        return text(place, text, false);
    }

    /** A text cell that may have been decoded from an old font. */
    public static Cell text(Place place, String text, boolean decoded) {
        boolean blank = text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        return blank ? blank(place) : new Cell(place, Content.TEXT, text, null, decoded);
    }

    /** Whether nothing was typed here. */
    public boolean isBlank() {
        return content == Content.BLANK;
    }
}
