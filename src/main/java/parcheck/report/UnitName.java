package parcheck.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    /** The name as it is shown: single spaces, without the people's committee, and not all in capitals. */
    static String shown(String name) {
        String plain = Fold.spaces(name);
        for (String committee : WORDS.list("unit.committee")) {
            if (Fold.key(plain).startsWith(Fold.key(committee) + " ")) {
                String[] words = plain.split(" ", committee.split(" ", -1).length + 1);
                plain = words[words.length - 1];
                break;
            }
        }
        boolean shouted = plain.equals(plain.toUpperCase(Locale.ROOT));
        return shouted ? lowered(plain) : plain;
    }

    private static String lowered(String shouted) {
        String lower = shouted.toLowerCase(Locale.ROOT);
        String kind = kinds().filter(k -> Fold.key(lower).startsWith(Fold.key(k) + " "))
                .findFirst()
                .orElse("");
        int skipped = kind.isEmpty() ? 0 : kind.split(" ", -1).length;
        String[] words = lower.split(" ", -1);
        for (int i = skipped; i < words.length; i++) {
            words[i] = words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
        }
        return String.join(" ", words);
    }

    private static Stream<String> kinds() {
        Stream<String> levels = Stream.of(Level.values()).flatMap(l -> WORDS.list("unit." + l.code()).stream());
        return Stream.concat(levels, WORDS.list("unit.city").stream());
    }

    private static boolean beginsWith(String key, List<String> words) {
        return words.stream().anyMatch(w -> key.startsWith(w + " "));
    }
}
