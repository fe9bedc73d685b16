package parcheck.cli;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Finds what somebody may have meant: the known words that differ least from the typed one. */
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** Up to three of the known words, nearest first; {@code folded} tells how words are compared. */
    static List<String> of(String typed, List<String> known, UnaryOperator<String> folded) {
        return known.stream()
                .sorted(Comparator.comparingInt(k -> distance(typed, folded.apply(k))))
                .limit(MOST)
                .toList();
    }

    /** How many letters have to be put in, taken out or changed to get from one to the other. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
