package parcheck.report.prose;

import org.jspecify.annotations.Nullable;

/**
 * A percentage that a sentence attaches to the figure before it. {@code parted} tells that a comma or bracket stands between;
 * {@code ofWhole} that the words say "makes up"; {@code base} what the percentage is of, as the words behind it say.
 */
record Share(Quantity percent, boolean parted, boolean ofWhole, Share.Base base) {

    /** What the words behind a percentage say it is a share of. */
    enum Base {
        UNSAID,
        PLAN,
        OTHER
    }

    private static final int REACH = 14;
    private static final Phrases WORDS = Phrases.of("share.word");
    private static final Phrases CONNECTIVE = Phrases.of("share.connective");
    private static final Phrases OF_WHOLE = Phrases.of("share.of-whole");
    private static final Phrases NOT = Phrases.of("share.not");
    private static final Phrases THRESHOLD = Phrases.of("bound.over.after", "bound.under.after");
    private static final Phrases NEXT = Phrases.of("sum.and", "share.next");
    private static final Phrases OWN = Phrases.of("share.base.own");
    private static final Phrases FILLER = Phrases.of("share.base.filler");

    /** The percentage attached to a figure; null if there is none, or if it may belong to something else. */
    static @Nullable Share after(Mentions mentions, Quantity figure) {
        int from = Math.max(figure.end(), figure.unitEnd());
        Tokens tokens = mentions.tokens();
        int parting = -1;
        for (int i = from; i < from + REACH && i < tokens.size(); i++) {
            Quantity quantity = mentions.at(i);
            if (quantity != null && quantity.percent()) {
                return attached(mentions, from, parting, quantity);
            } else if (mentions.isFigureOrDoubt(i) || isEnd(tokens, i)) {
                return null;
            }
            if (isParting(tokens, i)) {
                if (parting >= 0) {
                    return null;
                }
                parting = i;
            }
        }
        return null;
    }

    private static boolean isParting(Tokens tokens, int i) {
        return tokens.isMark(i, ',') || tokens.isMark(i, '(') || tokens.isMark(i, '-') || tokens.isMark(i, '–');
    }

    private static boolean isEnd(Tokens tokens, int i) {
        return tokens.isMark(i, ';') || tokens.isMark(i, '.') || tokens.isMark(i, ')') || tokens.isMark(i, '/');
    }

    private static @Nullable Share attached(Mentions mentions, int from, int parting, Quantity percent) {
        Tokens tokens = mentions.tokens();
        boolean parted = parting >= 0;
        boolean fits = parted ? isPlainLink(tokens, parting, percent) : isDirectLink(tokens, from, percent);
        if (!fits || isThreshold(tokens, percent)) {
            return null;
        }
        boolean ofWhole = OF_WHOLE.within(tokens, parted ? parting : from, percent.first());
        return new Share(percent, parted, ofWhole, base(tokens, percent.end()));
    }

    /** Behind a comma or bracket only words such as "reaching a share of" may lead to the percentage. */
    private static boolean isPlainLink(Tokens tokens, int parting, Quantity percent) {
        for (int i = parting + 1; i < percent.first(); i++) {
            if (tokens.at(i).isWord() && !WORDS.has(tokens, i)) {
                return false;
            }
        }
        return tokens.isMark(parting, '(') || percent.first() > parting + 1;
    }

    /** Without a comma the percentage must follow its verb, and nothing before may make it a threshold or another thing's share. */
    private static boolean isDirectLink(Tokens tokens, int from, Quantity percent) {
        int words = CONNECTIVE.before(tokens, percent.first());
        if (words == 0) {
            return false;
        }
        for (int i = from; i < percent.first() - words; i++) {
            if (NOT.has(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThreshold(Tokens tokens, Quantity percent) {
        return THRESHOLD.within(tokens, percent.end(), Math.min(tokens.size(), percent.end() + 3));
    }

    private static Base base(Tokens tokens, int end) {
        if (!tokens.at(end).isWord() || NEXT.at(tokens, end) > 0) {
            return Base.UNSAID;
        }
        int own = OWN.at(tokens, end);
        int i = end + own;
        while (own > 0 && FILLER.at(tokens, i) > 0) {
            i += FILLER.at(tokens, i);
        }
        boolean year = tokens.at(i).isNumber();
        return own > 0 && (!tokens.at(year ? i + 1 : i).isWord()) ? Base.PLAN : Base.OTHER;
    }
}
