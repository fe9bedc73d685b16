package parcheck.foreign;

import java.util.ArrayList;
import java.util.List;

/** What was run, for the line at the end. */
final class Tally {
    int folders;
    int rules;
    int cases;
    int right;
    int withoutCases;
    final List<String> refused = new ArrayList<>();

    @Override
    public String toString() {
        return "foreign rules: " + folders + " folders, " + rules + " rules, " + cases + " cases, " + right
                + " as expected, " + withoutCases + " folders without cases, " + refused.size()
                + " folders that do not compile " + refused;
    }
}
