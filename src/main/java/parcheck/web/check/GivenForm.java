package parcheck.web.check;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.Given;

/** What somebody says about a file on its behalf, as typed into a form; empty where the file speaks for itself. */
public record GivenForm(
        @Nullable String unit,
        @Nullable String level,
        @Nullable String period) {
    private static final int LONGEST_NAME = 200;

    /** As the checker takes it; throws IllegalArgumentException with the name of the field that cannot be meant. */
    Given given() {
        return new Given(unitName(), knownLevel(), knownPeriod());
    }

    private @Nullable String unitName() {
        if (unit == null || unit.isBlank()) {
            return null;
        }
        String name = unit.strip();
        if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("unit");
        }
        return name;
    }

    private @Nullable Level knownLevel() {
        try {
            return level == null || level.isBlank() ? null : Level.of(level);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("level", e);
        }
    }

    private @Nullable Period knownPeriod() {
        try {
            return period == null || period.isBlank() ? null : Period.of(period.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("period", e);
        }
    }
}
