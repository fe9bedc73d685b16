package parcheck.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.Units;

/** What a file says about who reports, at which level and for which period. Saying nothing, or two things, is not enough. */
record Claims(
        List<Claim<String>> units,
        List<Claim<Level>> levels,
        List<Claim<Period>> periods,
        @Nullable String plan) {

    /** One thing said, with the words and the place; null stands for something that does not exist, such as a fifth quarter. */
    record Claim<T>(@Nullable T value, String words, Place place) {}

    /** The heading, where what the user gave wins; throws UnreadableFile if unit, level or period stays open. */
    Heading heading(String file, Units registry, Given given) throws UnreadableFile {
        Said<String> unit = settle(given.unit(), units, file, Reason.NO_UNIT);
        Said<Period> period = settle(given.period(), periods, file, Reason.NO_PERIOD);
        String name = UnitName.shown(unit.value());
        return new Heading(
                name,
                registry.find(name),
                level(name, file, registry, given),
                period.value(),
                plan,
                unit.place(),
                period.place());
    }

    private Level level(String unit, String file, Units registry, Given given) throws UnreadableFile {
        if (given.level() != null || !levels.isEmpty()) {
            return settle(given.level(), levels, file, Reason.NO_LEVEL).value();
        }
        Level level = UnitName.level(unit, registry);
        if (level == null) {
            throw new UnreadableFile(file, Reason.NO_LEVEL, unit);
        }
        return level;
    }

    /** What is held to be so in the end, and where it stands. */
    private record Said<T>(T value, Place place) {}

    private static <T> Said<T> settle(@Nullable T given, List<Claim<T>> claims, String file, Reason reason)
            throws UnreadableFile {
        if (given != null) {
            return new Said<>(given, Place.WHOLE_FILE);
        }
        Set<@Nullable T> values = new HashSet<>();
        claims.forEach(c -> values.add(c.value()));
        T first = claims.isEmpty() ? null : claims.get(0).value();
        if (first == null || values.size() != 1) {
            Stream<String> words = claims.stream().map(Claim::words).distinct();
            throw new UnreadableFile(file, reason, words.toArray(String[]::new));
        }
        return new Said<>(first, claims.get(0).place());
    }
}
