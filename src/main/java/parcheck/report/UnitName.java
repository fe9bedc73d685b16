package parcheck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Fold;
import parcheck.plan.Level;
import parcheck.plan.Unit;
import parcheck.plan.Units;
import parcheck.report.words.Words;

/** What the name of a unit tells about it: names of authorities begin with the word for their level. */
final class UnitName {
    private static final Words WORDS = new Words("/parcheck/reading_vi.properties");
    private static final List<String> COMMITTEES = WORDS.keys("unit.committee");
    private static final List<String> CITIES = WORDS.keys("unit.city");
    private static final List<String> CENTRAL = WORDS.keys("unit.central-city");

    private UnitName() {}

    /** The level of a unit: as the plan's registry has it, else by the name's first words; null if neither tells. */
    static @Nullable Level level(String name, Units units) {
        Unit unit = units.find(name);
        if (unit != null) {
            return unit.level();
        }
        String key = withoutCommittee(name);
        for (Level level : Level.values()) {
            if (beginsWith(key, WORDS.keys("unit." + level.code()))) {
                return level;
            }
        }
        boolean central = CITIES.stream().anyMatch(c -> CENTRAL.stream().anyMatch(n -> key.equals(c + " " + n)));
        return central ? Level.PROVINCE : null;
    }

    /** Whether a text begins as names of units do. */
    static boolean isPlausible(String text) {
        String key = withoutCommittee(text);
        return beginsWith(key, CITIES)
                || List.of(Level.values()).stream()
                        .anyMatch(level -> beginsWith(key, WORDS.keys("unit." + level.code())));
    }

    /** The comparison key of a name without the word for the people's committee, which offices put in or leave out. */
    static String withoutCommittee(String name) {
        String key = Fold.key(name);
        for (String committee : COMMITTEES) {
            if (key.startsWith(committee + " ")) {
                return key.substring(committee.length() + 1);
            }
        }
        return key;
    }

    private static boolean beginsWith(String key, List<String> words) {
        return words.stream().anyMatch(w -> key.startsWith(w + " "));
    }
}
