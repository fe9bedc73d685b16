package parcheck.web.beside;

import java.util.List;
import parcheck.web.check.FindingView;

/**
 * One part of a file as the page shows it. {@code heads} are the names of the shown columns; {@code leftOut} counts columns that hold
 * something and are not shown.
 */
public record Part(
        String id, String kind, String name, List<String> heads, int leftOut, boolean marked, List<Strip> strips) {

    /** A row with what was found in it; or, without cells, the rows from first to last that are left out, {@code count} of them. */
    public record Strip(int first, int last, int count, List<Box> boxes, List<Said> said) {
        /** Whether this stands for rows that are not shown. */
        public boolean gap() {
            return boxes.isEmpty();
        }
    }

    /** One cell; {@code cut} is how many characters more it has. {@code type} is the class of its gravest finding, empty for none. */
    public record Box(String text, int cut, boolean figure, String type, List<Chip> chips) {}

    /** A finding beside its row; told whole the first time, by its title only after that. */
    public record Said(FindingView finding, boolean first) {}
}
