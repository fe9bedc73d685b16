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

    /** A field holds what cannot be meant. */
    static final class NotMeant extends Exception {
        private static final long serialVersionUID = 1L;
        private final String field;

        NotMeant(String field) {
            super(field);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** As the checker takes it; throws NotMeant for the first field that cannot be meant. */
    Given given() throws NotMeant {
        return new Given(unitName(), knownLevel(), knownPeriod());
    }

    private @Nullable String unitName() throws NotMeant {
        if (unit == null || unit.isBlank()) {
            return null;
        }
        String name = unit.strip();
        if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new NotMeant("unit");
        }
        return name;
    }

    private @Nullable Level knownLevel() throws NotMeant {
        try {
            return level == null || level.isBlank() ? null : Level.of(level);
        } catch (IllegalArgumentException e) {
            throw new NotMeant("level");
        }
    }

    private @Nullable Period knownPeriod() throws NotMeant {
        try {
            return period == null || period.isBlank() ? null : Period.of(period.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotMeant("period");
        }
    }
}
