package parcheck.report;

import java.math.BigDecimal;
import java.util.List;
import parcheck.plan.Indicator.Kind;

/** Decides what the separators of a numeral mean, which depends on whether a whole number is expected. */
final class NumeralReading {
    private NumeralReading() {}

    /** Whether figures of this kind have no decimals. */
    static boolean isWhole(Kind kind) {
        return kind == Kind.COUNT || kind == Kind.CHOICE || kind == Kind.RANK;
    }

    /** The number that the numeral means, or the doubt why it cannot be told. */
    static Reading of(Numeral n, boolean whole) {
        if (n.separators().isEmpty()) {
            return Reading.Value.plain(n.whole());
        } else if (n.separators().indexOf(' ') >= 0 || n.groupedAfterZero()) {
            return doubt(Doubt.Kind.AMBIGUOUS_NUMBER);
        } else if (n.only('.')) {
            return dots(n, whole);
        } else if (n.only(',')) {
            return commas(n, whole);
        } else if (n.only('_')) {
            return n.grouped() ? Reading.Value.plain(n.whole()) : doubt(Doubt.Kind.NOT_A_NUMBER);
        }
        return mixed(n);
    }

    private static Reading dots(Numeral n, boolean whole) {
        boolean single = n.separators().length() == 1;
        if (n.grouped()) {
            return single && !whole ? doubt(Doubt.Kind.AMBIGUOUS_NUMBER) : Reading.Value.plain(n.whole());
        } else if (!single) {
            return doubt(Doubt.Kind.NOT_A_NUMBER);
        }
        return new Reading.Value(n.decimal(), null, List.of(Doubt.Kind.DOT_DECIMAL));
    }

    private static Reading commas(Numeral n, boolean whole) {
        boolean single = n.separators().length() == 1;
        if (single && !(whole && n.grouped())) {
            return Reading.Value.plain(n.decimal());
        }
        return doubt(n.grouped() ? Doubt.Kind.AMBIGUOUS_NUMBER : Doubt.Kind.NOT_A_NUMBER);
    }

    private static Reading mixed(Numeral n) {
        boolean grouped = n.grouped(n.groups().size() - 1);
        if (grouped && (n.mixed('.', ',') || n.mixed('_', ','))) {
            BigDecimal value = n.decimal();
            return Reading.Value.plain(value);
        }
        boolean foreign = grouped && (n.mixed(',', '.') || n.mixed('_', '.'));
        return doubt(foreign ? Doubt.Kind.AMBIGUOUS_NUMBER : Doubt.Kind.NOT_A_NUMBER);
    }

    private static Reading doubt(Doubt.Kind kind) {
        return new Reading.Unreadable(kind);
    }
}
