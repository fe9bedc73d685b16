package parcheck.paper.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.check.FindingClass;
import parcheck.intake.Place;

/** One line of the list in front, and the comment at its places: the number joins the two. */
record Remark(
        int number,
        FindingClass type,
        String mark,
        String title,
        String message,
        @Nullable String figures,
        @Nullable String leastChange,
        @Nullable String remedy,
        @Nullable String where,
        List<Place> places) {
    private static final int LONGEST = 600;

    /** The words of the comment; the first line is its heading. */
    String comment() {
        StringBuilder out = new StringBuilder(heading()).append('\n').append(shortened(message));
        for (String line : new String[] {figures, leastChange, remedy}) {
            if (line != null) {
                out.append('\n').append(line);
            }
        }
        return out.toString();
    }

    /** A finding about very many cells names them all in the list only. */
    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, Math.max(1, text.lastIndexOf(' ', LONGEST))) + " \u2026";
    }

    /** Number, class and title. */
    String heading() {
        return "[" + number + "] " + mark + " \u00B7 " + title;
    }
}
