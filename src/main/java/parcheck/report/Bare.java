package parcheck.report;

import java.text.Normalizer;
import java.util.regex.Pattern;
import parcheck.plan.Fold;

/** Words without any marks on their letters: what is left after a poor scan. Good for recognising headers, too coarse for verdicts. */
final class Bare {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Bare() {}

    static String key(String text) {
        String decomposed = Normalizer.normalize(Fold.key(text), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('\u0111', 'd');
    }
}
