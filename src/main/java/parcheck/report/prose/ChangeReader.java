package parcheck.report.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds increases and decreases whose figures before and after are both printed, and the percentage given for the change. */
final class ChangeReader {
    private static final Phrases UP = Phrases.of("change.up");
    private static final Phrases DOWN = Phrases.of("change.down");
    private static final Phrases FROM = Phrases.of("change.from");
    private static final Phrases TO = Phrases.of("change.to");
    private static final Phrases BASE = Phrases.of("change.base");
    private static final Phrases POINTS = Phrases.of("change.points");
    private static final int POINT_WORDS = 6;
    private static final int REACH = 3;
    private static final int BASE_REACH = 12;

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;
    private final List<Claim> claims = new ArrayList<>();

    ChangeReader(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
    }

    List<Claim> read() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean up = UP.at(tokens, i) > 0;
            int words = up ? UP.at(tokens, i) : DOWN.at(tokens, i);
            Quantity change = words == 0 ? null : figureWithin(i + words, REACH);
            if (change != null && change.isExact() && !change.isRange()) {
                change(i, up, change);
            }
        }
        return claims;
    }

    private @Nullable Quantity figureWithin(int from, int reach) {
        for (int i = from; i < from + reach; i++) {
            Quantity q = mentions.at(i);
            if (q != null || !tokens.at(i).isWord() || FROM.has(tokens, i)) {
                return q;
            }
        }
        return null;
    }

    private void change(int word, boolean up, Quantity change) {
        List<Quantity> before = sameSortBefore(word, change);
        Quantity after = before.isEmpty() ? null : before.get(0);
        Quantity base = baseInBracket(change, change);
        if (after != null && base == null && before.size() > 1 && isFromTo(before.get(1), after)) {
            base = before.get(1);
        } else if (before.size() > 1) {
            return;
        }
        if (after == null && base == null) {
            relative(word, up, change);
            fromTo(up, change);
        }
        if (after == null || base == null) {
            return;
        }
        boolean known = after.isExact() && base.isExact() && !after.isRange() && !base.isRange();
        boolean direction = up == (after.low().compareTo(base.low()) > 0);
        if (known && direction) {
            difference(base, after, change);
            percentage(base, change);
        }
    }

    /** Figures of the same sort in the same clause, nearest first. */
    private List<Quantity> sameSortBefore(int word, Quantity change) {
        List<Quantity> out = new ArrayList<>();
        for (int i = word - 1; i >= 0 && !tokens.isMark(i, ';') && !tokens.isMark(i, '.'); i--) {
            Quantity q = mentions.at(i);
            if (q != null && q.first() == i && q.sameSort(change)) {
                out.add(q);
            }
        }
        return out;
    }

    /** {@code a units, up by p% on last year's (b units)}. */
    private void relative(int word, boolean up, Quantity change) {
        Quantity after = change.percent() ? countBefore(word) : null;
        Quantity base = after == null ? null : baseInBracket(change, after);
        if (after == null || base == null || !after.isExact() || !base.isExact()) {
            return;
        }
        if (up == (after.low().compareTo(base.low()) > 0) && base.low().signum() > 0) {
            Quantity difference =
                    after.withValue(after.low().subtract(base.low()).abs());
            RatioClaim claim = RatioClaim.of(reading.excerpt(after, base, change), difference, base, change);
            if (claim != null && base.ulp().signum() == 0 && after.ulp().signum() == 0) {
                claims.add(claim);
            }
        }
    }

    /** The only count before a word in its clause; null if there are several. */
    private @Nullable Quantity countBefore(int word) {
        Quantity only = null;
        for (int i = word - 1; i >= 0 && !tokens.isMark(i, ';') && !tokens.isMark(i, '.'); i--) {
            Quantity q = mentions.at(i);
            if (q != null && q.first() == i && !q.percent()) {
                if (only != null || q.isRange()) {
                    return null;
                }
                only = q;
            }
        }
        return only;
    }

    /** {@code up by c points, from a% to b%}: the figures stand behind the change. */
    private void fromTo(boolean up, Quantity change) {
        for (int i = change.unitEnd(); i < change.unitEnd() + POINT_WORDS; i++) {
            Quantity before = FROM.has(tokens, i) ? mentions.at(i + 1) : null;
            Quantity after = before == null ? null : mentions.at(before.unitEnd() + 1);
            if (before != null && after != null && isFromTo(before, after) && before.sameSort(after)) {
                boolean points = before.percent() && POINTS.has(tokens, change.end());
                boolean direction = up == (after.low().compareTo(before.low()) > 0);
                if ((points || before.sameSort(change)) && direction && before.isExact() && after.isExact()) {
                    difference(before, after, change);
                }
                return;
            }
            if (!tokens.at(i).isWord() && !tokens.isMark(i, ',') && !tokens.isMark(i, '(')) {
                return;
            }
        }
    }

    private @Nullable Quantity baseInBracket(Quantity change, Quantity like) {
        for (int i = change.end(); i < change.end() + BASE_REACH; i++) {
            if (BASE.at(tokens, i) > 0) {
                return firstInBracket(i, like);
            }
            if (tokens.isMark(i, ';') || tokens.isMark(i, '.')) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Quantity firstInBracket(int from, Quantity like) {
        for (int i = from; i < from + BASE_REACH; i++) {
            if (tokens.isMark(i, '(')) {
                Quantity q = mentions.at(i + 1);
                return q != null && q.sameSort(like) && tokens.isMark(Math.max(q.end(), q.unitEnd()), ')') ? q : null;
            }
            if (mentions.isFigureOrDoubt(i) || tokens.isMark(i, ',') || tokens.isMark(i, ';')) {
                return null;
            }
        }
        return null;
    }

    private boolean isFromTo(Quantity from, Quantity to) {
        return FROM.before(tokens, from.first()) > 0 && TO.before(tokens, to.first()) > 0;
    }

    private void difference(Quantity before, Quantity after, Quantity stated) {
        BigDecimal slack = before.half().add(after.half()).add(stated.half());
        ChangeClaim claim = new ChangeClaim(
                reading.excerpt(before, after, stated),
                stated.asPrinted(before.low()),
                stated.asPrinted(after.low()),
                stated.asPrinted(stated.low()),
                stated.asPrinted(slack));
        if (!stated.percent() || !isRelative(claim)) {
            claims.add(claim);
        }
    }

    /** Whether the change of a percentage was given as a percentage of the earlier one. */
    private static boolean isRelative(ChangeClaim claim) {
        if (claim.before().signum() == 0) {
            return true;
        }
        BigDecimal relative =
                claim.exact().multiply(BigDecimal.valueOf(100)).divide(claim.before(), MathContext.DECIMAL128);
        return relative.subtract(claim.stated()).abs().compareTo(claim.slack()) <= 0;
    }

    private void percentage(Quantity base, Quantity change) {
        Share share = change.percent() ? null : Share.after(mentions, change);
        if (share != null && share.parted() && share.base() != Share.Base.OTHER) {
            RatioClaim claim =
                    RatioClaim.of(reading.excerpt(base, change, share.percent()), change, base, share.percent());
            if (claim != null) {
                claims.add(claim);
            }
        }
    }
}
