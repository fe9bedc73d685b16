package parcheck.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.Given;
import picocli.CommandLine.Option;

/** What the user says about a report on its behalf. */
final class CheckOptions {
    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
    private @Nullable String asOf;

    @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "unit")
    private @Nullable String unit;

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "level")
    private @Nullable String level;

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
    private @Nullable String period;

    @Option(names = "--against", paramLabel = "FILE|DIR", descriptionKey = "against")
    private List<String> against = List.of();

    /** The files and folders that the reports are to be held against, as typed. */
    List<String> against() {
        return against;
    }

    /** What was said; throws Refusal for a level or period that does not exist. */
    Given given() {
        return new Given(unit, level == null ? null : level(level), period == null ? null : period(period));
    }

    /** The date of judgement, if one was given; throws Refusal if it is no date. */
    @Nullable
    LocalDate date() {
        try {
            return asOf == null ? null : LocalDate.parse(asOf.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("cli.bad-date", asOf);
        }
    }

    static Level level(String code) {
        try {
            return Level.of(code);
        } catch (IllegalArgumentException e) {
            throw new Refusal("cli.bad-level", code);
        }
    }

    static Period period(String code) {
        try {
            return Period.of(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Refusal("cli.bad-period", code);
        }
    }
}
