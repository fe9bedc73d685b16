package parcheck.report.prose;

import java.util.List;
import parcheck.intake.Place;

/** A paragraph as its writer meant it: broken lines are joined, page numbers and empty lines are gone. */
record Passage(String opening, String text, List<Passage.Line> lines) {

    /** A line of the file that went into the passage, and the character of the passage at which it begins. */
    record Line(int start, Place place) {}

    /** The place of the line in which a character stands. */
    Place placeOf(int character) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).start() <= character) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low).place();
    }
}
