package parcheck.report;

import parcheck.plan.Fold;

/** Words without any marks on their letters: what is left after a poor scan. Good for recognising headers, too coarse for verdicts. */
final class Bare {
    private Bare() {}

    static String key(String text) {
        String key = Fold.key(text);
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!isMark(c)) {
                out.append(c == '\u0111' ? 'd' : c);
            }
        }
        return out.toString();
    }

    private static boolean isMark(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
