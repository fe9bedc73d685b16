package parcheck.report.prose;

/** How firmly a figure is stated: exactly, as something exceeded, as something not reached, or only roughly. */
public enum Bound {
    EXACT,
    OVER,
    UNDER,
    ABOUT;

    private static final Phrases BEFORE_OVER = Phrases.of("bound.over");
    private static final Phrases BEFORE_UNDER = Phrases.of("bound.under");
    private static final Phrases BEFORE_ABOUT = Phrases.of("bound.about");
    private static final Phrases AFTER_OVER = Phrases.of("bound.over.after");
    private static final Phrases AFTER_UNDER = Phrases.of("bound.under.after");
    private static final int REACH = 6;

    /** What the words around a figure make of it; the figure takes the tokens from {@code first} up to {@code end}. */
    static Bound of(Tokens tokens, int first, int end) {
        int before = first;
        while (tokens.isMark(before - 1, ':') || tokens.isMark(before - 1, '=')) {
            before--;
        }
        if (isRough(tokens, before)) {
            return ABOUT;
        } else if (BEFORE_OVER.before(tokens, before) > 0 || follows(tokens, end, AFTER_OVER)) {
            return OVER;
        } else if (BEFORE_UNDER.before(tokens, before) > 0 || follows(tokens, end, AFTER_UNDER)) {
            return UNDER;
        }
        return bySign(tokens.key(before - 1));
    }

    private static Bound bySign(String sign) {
        return switch (sign) {
            case ">", "≥" -> OVER;
            case "<", "≤" -> UNDER;
            case "~", "≈", "±" -> ABOUT;
            default -> EXACT;
        };
    }

    private static boolean follows(Tokens tokens, int end, Phrases phrases) {
        for (int i = end; i < end + 4 && tokens.at(i).isWord(); i++) {
            if (phrases.at(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRough(Tokens tokens, int before) {
        for (int i = before; i > before - REACH; i--) {
            if (BEFORE_ABOUT.before(tokens, i) > 0) {
                return true;
            }
            if (!tokens.at(i - 1).isWord()) {
                return false;
            }
        }
        return false;
    }
}
