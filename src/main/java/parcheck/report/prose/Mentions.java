package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything in a sentence that is a figure: amounts, shares, ranges and fractions, in their order. */
final class Mentions {
    private static final Phrases FROM = Phrases.of("change.from");
    private static final Phrases TO = Phrases.of("range.to");

    private static final Phrases AND = Phrases.of("sum.and");

    private final Tokens tokens;
    private final BitSet names;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Fraction> fractions = new ArrayList<>();
    private final @Nullable Quantity[] at;
    private final @Nullable Fraction[] fractionAt;
    private final Brackets brackets;

    Mentions(Tokens tokens) {
        this.tokens = tokens;
        this.names = Names.of(tokens);
        this.at = new Quantity[tokens.size()];
        this.fractionAt = new Fraction[tokens.size()];
        this.brackets = new Brackets(tokens);
        int i = 0;
        while (i < tokens.size()) {
            i = tokens.at(i).isNumber() && !names.get(i) ? read(i) : i + 1;
        }
        shareUnits();
    }

    /** In "02, 06 and 05 persons" the last unit is the unit of all. */
    private void shareUnits() {
        for (int k = quantities.size() - 2; k >= 0; k--) {
            Quantity q = quantities.get(k);
            Quantity next = quantities.get(k + 1);
            boolean joined = tokens.isMark(q.end(), ',') || AND.has(tokens, q.end());
            if (joined
                    && q.end() + 1 == next.first()
                    && q.unit().isEmpty()
                    && !next.percent()
                    && next.ulp().signum() == 0) {
                Quantity shared = q.withUnit(next.unit());
                quantities.set(k, shared);
                Arrays.fill(at, q.first(), q.end(), shared);
            }
        }
    }

    private int read(int i) {
        if (isFigure(i + 2) && tokens.isMark(i + 1, '/') && !tokens.isMark(i + 3, '/')) {
            return fraction(i);
        }
        boolean dash = tokens.isMark(i + 1, '-') || tokens.isMark(i + 1, '–');
        boolean fromTo = FROM.before(tokens, i) > 0 && TO.has(tokens, i + 1);
        int behind = isFigure(i + 2) && (dash || fromTo) ? range(i, dash) : 0;
        if (behind > 0) {
            return behind;
        }
        Quantity single = quantity(i, i, i + 1);
        if (single != null) {
            add(single);
        }
        return i + 1;
    }

    private boolean isFigure(int i) {
        return tokens.at(i).isNumber() && !names.get(i);
    }

    private int fraction(int i) {
        Quantity below = quantity(i + 2, i + 2, i + 3);
        BigDecimal above = Numerals.of(tokens.key(i), false);
        if (below != null && above != null && !below.percent()) {
            BigDecimal exact = above.scaleByPowerOfTen(below.power());
            Quantity part = new Quantity(
                    exact,
                    exact,
                    ulp(above, below.power()),
                    above,
                    false,
                    Bound.of(tokens, i, i + 1),
                    below.unit(),
                    below.power(),
                    i,
                    i + 1,
                    i + 1);
            Fraction fraction = new Fraction(part, below, i, i + 3);
            fractions.add(fraction);
            fractionAt[i] = fraction;
            fractionAt[i + 2] = fraction;
        }
        return i + 3;
    }

    private int range(int i, boolean dash) {
        Quantity last = quantity(i + 2, i, i + 3);
        BigDecimal from = Numerals.of(tokens.key(i), last != null && last.percent());
        if (last == null || from == null || from.compareTo(last.printed()) >= 0) {
            return dash ? i + 3 : 0;
        }
        BigDecimal factor = last.low().signum() == 0 ? BigDecimal.ONE : factor(last);
        add(new Quantity(
                from.multiply(factor),
                last.high(),
                last.ulp(),
                last.printed(),
                last.percent(),
                last.bound(),
                last.unit(),
                last.power(),
                i,
                last.end(),
                last.unitEnd()));
        return last.end();
    }

    private static BigDecimal factor(Quantity q) {
        return q.high().divideToIntegralValue(q.printed());
    }

    private @Nullable Quantity quantity(int number, int first, int end) {
        boolean percent = tokens.isMark(end, '%');
        BigDecimal value = Numerals.of(tokens.key(number), percent);
        if (value == null || isBroken(number)) {
            return null;
        }
        int after = percent ? end + 1 : end;
        Unit unit = percent ? new Unit("%", 0, after) : Unit.of(tokens, first, after);
        BigDecimal exact = value.multiply(unit.factor());
        Bound bound = Bound.of(tokens, first, unit.end());
        return new Quantity(
                exact,
                exact,
                ulp(value, unit.power()),
                value,
                percent,
                bound,
                unit.key(),
                unit.power(),
                first,
                after,
                unit.end());
    }

    /** Groups of digits with spaces between could be one number or several. */
    private boolean isBroken(int i) {
        boolean before = tokens.at(i - 1).isNumber();
        return before || tokens.at(i + 1).isNumber();
    }

    private static BigDecimal ulp(BigDecimal value, int power) {
        return value.scale() == 0 && power == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.scaleByPowerOfTen(power - value.scale());
    }

    private void add(Quantity quantity) {
        quantities.add(quantity);
        for (int i = quantity.first(); i < quantity.end(); i++) {
            at[i] = quantity;
        }
    }

    List<Quantity> quantities() {
        return quantities;
    }

    /** The amounts, shares and ranges that begin from one token on and before another. */
    List<Quantity> between(int from, int to) {
        int start = index(from);
        return quantities.subList(start, Math.max(start, index(to)));
    }

    /** How many quantities begin before a token. */
    private int index(int token) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (quantities.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The closing bracket that belongs to an opening one, or the end of the sentence. */
    int closing(int open) {
        return brackets.closing(open);
    }

    List<Fraction> fractions() {
        return fractions;
    }

    /** The amount, share or range that a token belongs to; null for tokens of fractions and all others. */
    @Nullable
    Quantity at(int i) {
        return i < 0 || i >= at.length ? null : at[i];
    }

    @Nullable
    Fraction fractionAt(int i) {
        return i < 0 || i >= fractionAt.length ? null : fractionAt[i];
    }

    /** Whether a number between two tokens is meant as a figure and could not be read, or is one of a fraction. */
    boolean hasDoubt(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFigure(i) && at(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a number that is a figure, or may be one that cannot be read with certainty. */
    boolean isFigureOrDoubt(int i) {
        return isFigure(i);
    }

    /** How many brackets are open at a token; the brackets themselves count as inside. */
    int depth(int i) {
        return brackets.depth(i);
    }

    Tokens tokens() {
        return tokens;
    }
}
