package parcheck.report;

import java.util.List;
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

    /** One thing said, with the words and the place. */
    record Claim<T>(T value, String words, Place place) {}

    /** The heading, where what the user gave wins; throws UnreadableFile if unit, level or period stays open. */
    Heading heading(String file, Units registry, Given given) throws UnreadableFile {
        Claim<String> unit = given.unit() != null
                ? new Claim<>(given.unit(), given.unit(), Place.WHOLE_FILE)
                : only(units, file, Reason.NO_UNIT);
        Period wanted = given.period();
        Claim<Period> period = wanted != null
                ? new Claim<>(wanted, wanted.code(), Place.WHOLE_FILE)
                : only(periods, file, Reason.NO_PERIOD);
        return new Heading(
                unit.value(),
                registry.find(unit.value()),
                level(unit.value(), file, registry, given),
                period.value(),
                plan,
                unit.place(),
                period.place());
    }

    private Level level(String unit, String file, Units registry, Given given) throws UnreadableFile {
        if (given.level() != null) {
            return given.level();
        }
        if (!levels.isEmpty()) {
            return only(levels, file, Reason.NO_LEVEL).value();
        }
        Level level = UnitName.level(unit, registry);
        if (level == null) {
            throw new UnreadableFile(file, Reason.NO_LEVEL, unit);
        }
        return level;
    }

    private static <T> Claim<T> only(List<Claim<T>> claims, String file, Reason reason) throws UnreadableFile {
        Stream<T> values = claims.stream().map(Claim::value).distinct();
        if (values.count() != 1) {
            throw new UnreadableFile(
                    file, reason, claims.stream().map(Claim::words).distinct().toArray(String[]::new));
        }
        return claims.get(0);
    }
}
