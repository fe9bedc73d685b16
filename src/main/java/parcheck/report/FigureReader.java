package parcheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import parcheck.intake.Cell;
import parcheck.plan.Indicator;
import parcheck.plan.Indicator.Kind;

/** Reads the figure of an indicator out of whatever holds it: a cell of a sheet, typed text, or a JSON number. */
final class FigureReader {
    private FigureReader() {}

    /** Reads a cell; an unformatted 0.95 beside a % unit may be 95 % or 0,95 %, so it is a doubt. */
    static Reading read(Cell cell, Indicator indicator) {
        BigDecimal number = cell.number();
        return switch (cell.content()) {
            case BLANK -> new Reading.Blank();
            case TEXT -> slight(read(cell.text(), indicator), cell.decoded());
            case NUMBER -> number == null ? doubt(Doubt.Kind.ERROR_CELL) : unformatted(number, indicator);
            case PERCENT -> number == null ? doubt(Doubt.Kind.ERROR_CELL) : percent(number, indicator);
            case DATE -> doubt(Doubt.Kind.DATE_CELL);
            case BOOLEAN -> doubt(Doubt.Kind.NOT_A_NUMBER);
            case FORMULA_WITHOUT_VALUE -> doubt(Doubt.Kind.FORMULA_WITHOUT_VALUE);
            case ERROR -> doubt(Doubt.Kind.ERROR_CELL);
        };
    }

    /** Reads typed text. */
    static Reading read(String text, Indicator indicator) {
        return offered(NumberReader.read(text, indicator.kind()), indicator);
    }

    /** Reads a number that can mean only itself. */
    static Reading read(BigDecimal number, Indicator indicator) {
        return offered(NumberReader.within(Reading.Value.plain(number), indicator.kind()), indicator);
    }

    private static Reading unformatted(BigDecimal number, Indicator indicator) {
        boolean fraction = number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
        return indicator.kind() == Kind.PERCENT && fraction
                ? doubt(Doubt.Kind.AMBIGUOUS_NUMBER)
                : read(number, indicator);
    }

    private static Reading percent(BigDecimal number, Indicator indicator) {
        if (indicator.kind() != Kind.PERCENT && indicator.kind() != Kind.DIFFERENCE) {
            return doubt(Doubt.Kind.PERCENT_OF_COUNT);
        }
        BigDecimal hundredfold = number.movePointRight(2).stripTrailingZeros();
        return read(hundredfold.scale() < 0 ? number.movePointRight(2).setScale(0) : hundredfold, indicator);
    }

    private static Reading offered(Reading reading, Indicator indicator) {
        return indicator.kind() == Kind.CHOICE
                        && reading instanceof Reading.Value v
                        && indicator.choices().keySet().stream()
                                .noneMatch(c -> v.value().compareTo(BigDecimal.valueOf(c)) == 0)
                ? doubt(Doubt.Kind.UNKNOWN_CHOICE)
                : reading;
    }

    private static Reading slight(Reading reading, boolean decoded) {
        if (!decoded || !(reading instanceof Reading.Value v)) {
            return reading;
        }
        List<Doubt.Kind> kinds = new ArrayList<>(v.slight());
        kinds.add(Doubt.Kind.LEGACY_FONT);
        return new Reading.Value(v.value(), v.share(), kinds);
    }

    private static Reading doubt(Doubt.Kind kind) {
        return new Reading.Unreadable(kind);
    }
}
