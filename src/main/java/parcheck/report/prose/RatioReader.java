package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds counts with their percentage: {@code a/b (p%)}, {@code p% (a/b)}, {@code a of a total of b, making p%}, {@code plan b, done a, p% of plan}. */
final class RatioReader {
    private static final Phrases OF_TOTAL = Phrases.of("share.of-total");
    private static final Phrases IN_TOTAL = Phrases.of("share.in-total");
    private static final Phrases RANK = Phrases.of("share.rank");
    private static final Phrases CHANGE = Phrases.of("share.not.before");
    private static final Phrases EQUAL = Phrases.of("share.equal");
    private static final Phrases COUNT = Phrases.of("number.word");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Phrases PLAN = Phrases.of("share.plan");
    private static final Phrases SUM = Phrases.of("sum.trigger");
    private static final int UNIT_WORDS = 8;
    private static final int LABEL_WORDS = 14;

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;
    private final List<RatioClaim> claims = new ArrayList<>();

    RatioReader(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
    }

    List<RatioClaim> read() {
        if (tokens.text().indexOf('%') < 0) {
            return claims;
        }
        mentions.fractions().forEach(this::fraction);
        List<Quantity> all = mentions.quantities();
        for (int i = 1; i < all.size(); i++) {
            ofTotal(all.get(i - 1), all.get(i));
            inTotal(all.get(i - 1), all.get(i));
            ofPlan(all, i);
        }
        return claims;
    }

    private void fraction(Fraction fraction) {
        boolean idiom = COUNT.has(tokens, fraction.end());
        if (idiom
                || RANK.before(tokens, fraction.first()) > 0
                || !fraction.above().isExact()) {
            return;
        }
        Share share = Share.after(mentions, fraction.below());
        Quantity percent = share == null ? percentBefore(fraction) : share.percent();
        if (percent == null) {
            return;
        }
        RatioClaim claim = claim(fraction.above(), fraction.below(), percent);
        boolean all = percent.printed().compareTo(HUNDRED) == 0;
        boolean sure = share == null
                ? percent.isExact() && (!all || isOfSameThing(percent, fraction))
                : isSure(share) && !(all && share.base() == Share.Base.PLAN);
        if (claim != null && (sure || claim.holds())) {
            claims.add(claim);
        }
    }

    /** Without a comma "5/10 districts reach 95%" may tell how many reached it; only decimals make that reading unlikely. */
    private static boolean isSure(Share share) {
        boolean decimals = share.percent().printed().scale() > 0;
        return share.base() != Share.Base.OTHER
                && (share.parted() || (decimals && share.percent().isExact()));
    }

    /** The percentage in front of a bracket that begins with the counts: {@code p% (a/b …)}, {@code p%, that is a/b}. */
    private @Nullable Quantity percentBefore(Fraction fraction) {
        int i = fraction.first() - 1;
        int words = EQUAL.before(tokens, fraction.first());
        boolean linked = words > 0;
        i -= words;
        boolean opened = tokens.isMark(i, '(') && mentions.fractionAt(fraction.end() + 1) == null && isAlone(fraction);
        if (!opened && !(linked && tokens.isMark(i, ','))) {
            return null;
        }
        int end = i;
        while (end > 0
                && end > i - UNIT_WORDS
                && mentions.at(end - 1) == null
                && tokens.at(end - 1).isWord()) {
            end--;
        }
        Quantity percent = mentions.at(end - 1);
        boolean fits = percent != null && percent.percent() && !isChange(percent);
        return fits && sameThing(fraction, end, i) ? percent : null;
    }

    /** "Share of documents … 100% (365/372 documents)": only the bracket between, and it counts what the share is named for. */
    private boolean isOfSameThing(Quantity percent, Fraction fraction) {
        boolean next = tokens.isMark(fraction.first() - 1, '(') && percent.end() == fraction.first() - 1;
        String unit = fraction.below().unit();
        for (int i = percent.first() - 1; next && !unit.isEmpty() && i >= percent.first() - LABEL_WORDS; i--) {
            if (!tokens.at(i).isWord()) {
                return false;
            }
            if (Unit.after(tokens, i).key().equals(unit)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlone(Fraction fraction) {
        for (int i = fraction.end(); i < tokens.size() && !tokens.isMark(i, ')'); i++) {
            if (mentions.isFigureOrDoubt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isChange(Quantity percent) {
        int before = percent.first();
        return CHANGE.before(tokens, before) > 0 || CHANGE.before(tokens, before - 1) > 0;
    }

    /** Between percentage and bracket stand no words, or the very unit that is counted in the bracket. */
    private boolean sameThing(Fraction fraction, int from, int to) {
        return from == to
                || Unit.after(tokens, from).key().equals(fraction.below().unit());
    }

    private void ofTotal(Quantity part, Quantity whole) {
        if (part.percent() || whole.percent() || !part.isExact()) {
            return;
        }
        int before = whole.first();
        int words = OF_TOTAL.before(tokens, before);
        boolean apart = whole.first() - words - part.end() > UNIT_WORDS || hasMark(part.end(), before - words);
        Unit.Fit fit = Unit.fit(whole.unit(), part.unit());
        if (words == 0 || apart || fit == Unit.Fit.DIFFERENT) {
            return;
        }
        Share share = Share.after(mentions, whole);
        RatioClaim claim = share == null ? null : claim(part, whole, share.percent());
        if (share != null && claim != null && (share.base() == Share.Base.UNSAID || claim.holds())) {
            claims.add(claim);
        }
    }

    /** {@code of a total of b there are a, making up p%}: the total comes first. */
    private void inTotal(Quantity whole, Quantity part) {
        if (part.percent() || whole.percent() || !part.isExact() || IN_TOTAL.before(tokens, whole.first()) == 0) {
            return;
        }
        Unit.Fit fit = Unit.fit(whole.unit(), part.unit());
        Share share = Share.after(mentions, part);
        if (share == null || !share.parted() || (fit != Unit.Fit.EQUAL && fit != Unit.Fit.KIND)) {
            return;
        }
        RatioClaim claim = claim(part, whole, share.percent());
        boolean sure = share.ofWhole() && share.base() == Share.Base.UNSAID;
        if (claim != null && (sure || claim.holds())) {
            claims.add(claim);
        }
    }

    /** A plan with its figure, and the first figure behind it that says how much of the plan is done. */
    private void ofPlan(List<Quantity> all, int i) {
        Quantity plan = all.get(i - 1);
        Quantity done = all.get(i);
        boolean comparable =
                !plan.percent() && plan.sameSort(done) && !plan.unit().isEmpty() && plan.isExact() && done.isExact();
        if (!comparable
                || !PLAN.within(tokens, clauseStart(plan.first()), plan.first())
                || SUM.within(tokens, plan.end(), done.first())) {
            return;
        }
        Share share = Share.after(mentions, done);
        if (share == null || !share.parted() || share.ofWhole()) {
            return;
        }
        boolean several = Share.after(mentions, share.percent()) != null || hasPercentSoon(share.percent());
        RatioClaim claim = claim(done, plan, share.percent());
        boolean sure = share.base() == Share.Base.PLAN && !several && !isExplained(done, share.percent());
        if (claim != null && (sure || claim.holds())) {
            claims.add(claim);
        }
    }

    /** Whether the percentage is that of some other figure of the sentence. */
    private boolean isExplained(Quantity done, Quantity percent) {
        return mentions.quantities().stream()
                .filter(base -> base != done && base.sameSort(done))
                .map(base -> RatioClaim.of(List.of(), done, base, percent))
                .anyMatch(claim -> claim != null && claim.holds());
    }

    private boolean hasPercentSoon(Quantity percent) {
        for (int i = percent.end(); i < percent.end() + 2 * UNIT_WORDS; i++) {
            if (tokens.isMark(i, ';') || tokens.isMark(i, '.')) {
                return false;
            }
            Quantity next = mentions.at(i);
            if (next != null) {
                return next.percent();
            }
        }
        return false;
    }

    private int clauseStart(int before) {
        int i = before;
        while (i > 0 && !mentions.isFigureOrDoubt(i - 1) && !tokens.isMark(i - 1, ';') && !tokens.isMark(i - 1, '.')) {
            i--;
        }
        return i;
    }

    private boolean hasMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.at(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable RatioClaim claim(Quantity part, Quantity whole, Quantity percent) {
        return RatioClaim.of(reading.excerpt(part, whole, percent), part, whole, percent);
    }
}
