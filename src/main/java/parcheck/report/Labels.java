package parcheck.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Catalogue;
import parcheck.plan.Fold;
import parcheck.plan.Indicator;
import parcheck.report.words.Words;

/** Compares labels as offices type them with the official ones: by their words, abbreviations written out, marks disregarded. */
final class Labels {
    private static final Words WORDS = new Words("/parcheck/reading_vi.properties");
    private static final List<String> PART_OF = WORDS.keys("row.part-of");
    private static final Map<String, String> SHORT = abbreviations();
    private static final double SAME = 0.9;
    private static final double ALIKE = 0.6;
    private static final double UNLIKE = 0.3;
    private static final double CLEARLY = 0.05;
    private static final double PART_ALIKE = 0.75;

    private final List<Indicator> asked;
    private final Map<String, Map<String, Integer>> words = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    Labels(Catalogue catalogue) {
        this.asked = catalogue.all().stream().filter(Indicator::asked).toList();
    }

    private static Map<String, String> abbreviations() {
        Map<String, String> out = new HashMap<>();
        for (String s : WORDS.list("short")) {
            String lower = s.toLowerCase(java.util.Locale.ROOT);
            out.put(Bare.key(s), Bare.key(WORDS.text("short." + lower)));
        }
        return out;
    }

    /** How much a label resembles an indicator's own, from 0 to 1. */
    double likeness(String label, Indicator indicator) {
        return isSame(label, indicator)
                ? 1
                : overlap(cached(label), cached(indicator.name().vi()));
    }

    private boolean isSame(String label, Indicator indicator) {
        return key(label).equals(key(indicator.name().vi()));
    }

    private String key(String label) {
        return keys.computeIfAbsent(label, Fold::key);
    }

    private Map<String, Integer> cached(String label) {
        return words.computeIfAbsent(label, Labels::words);
    }

    /** The other indicator whose label this clearly is, or null. */
    @Nullable
    Indicator other(String label, Indicator own) {
        if (isSame(label, own)) {
            return null;
        }
        double mine = likeness(label, own);
        Indicator best = best(label, asked, own);
        if (best == null) {
            return null;
        }
        double its = likeness(label, best);
        boolean nearly = its >= SAME && its > mine + CLEARLY;
        return isSame(label, best) || nearly || (its >= ALIKE && mine < UNLIKE) ? best : null;
    }

    /** Whether a label has next to nothing in common with the indicator's own; an empty one contradicts nothing. */
    boolean isStrange(String label, Indicator own) {
        return !key(label).isEmpty() && likeness(label, own) < UNLIKE;
    }

    /** The indicator among some whose label this is, without doubt; null if none or several may be meant. */
    @Nullable
    Indicator among(List<Indicator> some, String typed) {
        String label = withoutPartOf(typed);
        Indicator best = best(label, some, null);
        if (best == null || isSame(label, best)) {
            return best;
        }
        double first = likeness(label, best);
        Indicator second = best(label, some, best);
        double next = second == null ? 0 : likeness(label, second);
        return first >= PART_ALIKE && first > next + CLEARLY ? best : null;
    }

    private @Nullable Indicator best(String label, List<Indicator> some, @Nullable Indicator except) {
        Indicator best = null;
        double most = 0;
        for (Indicator i : some) {
            double likeness = i == except ? 0 : likeness(label, i);
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }

    private static String withoutPartOf(String label) {
        String key = Fold.key(label);
        for (String p : PART_OF) {
            if (key.startsWith(p + " ")) {
                return key.substring(p.length() + 1);
            }
        }
        return label;
    }

    private static Map<String, Integer> words(String label) {
        Map<String, Integer> out = new HashMap<>();
        for (String word : Bare.key(label).split(" ", -1)) {
            for (String w : SHORT.getOrDefault(word, word).split(" ", -1)) {
                out.merge(w, 1, Integer::sum);
            }
        }
        out.remove("");
        return out;
    }

    private static double overlap(Map<String, Integer> a, Map<String, Integer> b) {
        int common = 0;
        for (Map.Entry<String, Integer> e : a.entrySet()) {
            common += Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0));
        }
        int all = size(a) + size(b);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int size(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
