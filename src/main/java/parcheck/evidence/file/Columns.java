package parcheck.evidence.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column of a sheet was taken for what; everything not taken is passed over unread. */
public record Columns(Register register, Map<Field, Integer> at, List<Taken> headings) {

    /** A heading as printed, and what its column was taken for; null for columns nobody needs. */
    public record Taken(String heading, @Nullable Field field) {}

    /** The number of a field's column, from 0; −1 if the sheet does not have it. */
    public int of(Field field) {
        return at.getOrDefault(field, -1);
    }

    /** Whether a column was taken for something. */
    boolean takes(int column) {
        return column < headings.size() && headings.get(column).field() != null;
    }

    /** Fields without which nothing can be counted and which no column was taken for. */
    public List<Field> missing() {
        return register.fields().stream()
                .filter(f -> f.needed() && !at.containsKey(f))
                .toList();
    }

    /** How many columns were recognised. */
    int score() {
        return at.size();
    }
}
