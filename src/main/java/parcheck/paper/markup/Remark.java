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

    /** The words of the comment; the first line is its heading. */
    String comment() {
        StringBuilder out = new StringBuilder(heading()).append('\n').append(message);
        for (String line : new String[] {figures, leastChange, remedy}) {
            if (line != null) {
                out.append('\n').append(line);
            }
        }
        return out.toString();
    }

    /** Number, class and title. */
    String heading() {
        return "[" + number + "] " + mark + " \u00B7 " + title;
    }
}
