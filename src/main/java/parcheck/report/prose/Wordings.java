package parcheck.report.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.report.words.Words;

/** All wordings by their first word: those of the word list, and the official labels that are long enough to mean only themselves. */
public final class Wordings {
    static final String RESOURCE = "/parcheck/wordings_vi.properties";
    private static final Words WORDS = new Words(RESOURCE);
    private static final Set<String> NOT_BY_LABEL = new HashSet<>(WORDS.list("label.not"));
    private static final int LONG_ENOUGH = 7;

    /** Stands for a second place that any word can take. */
    private static final String ANY = "*";

    private final Map<String, List<Wording>> byFirst = new HashMap<>();
    private final Map<String, Set<String>> seconds = new HashMap<>();
    private final Catalogue catalogue;

    /** The wordings for a catalogue; codes of the word list that it does not have are left out. */
    public Wordings(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (int n = 1; WORDS.has("wording." + n); n++) {
            String[] sides = WORDS.text("wording." + n).split(">", 2);
            boolean atMost = sides[0].strip().startsWith("<");
            List<List<String>> readings = readings(sides[0].replace("<", ""));
            if (!readings.isEmpty()) {
                for (String pattern : sides[1].split("\\|", -1)) {
                    add(Wording.of(readings, pattern, atMost));
                }
            }
        }
        catalogue.all().forEach(this::label);
    }

    private List<List<String>> readings(String codes) {
        List<List<String>> out = new ArrayList<>();
        for (String sum : codes.split("/", -1)) {
            List<String> terms = new ArrayList<>();
            for (String code : sum.split("\\+", -1)) {
                terms.add(code.strip());
            }
            if (terms.stream().allMatch(c -> catalogue.find(c.replaceFirst("^-", "")) != null)) {
                out.add(terms);
            }
        }
        return out;
    }

    private void label(Indicator indicator) {
        boolean number = indicator.kind() == Indicator.Kind.COUNT || indicator.kind() == Indicator.Kind.PERCENT;
        if (!indicator.asked() || !number || NOT_BY_LABEL.contains(indicator.code())) {
            return;
        }
        String name = indicator.name().vi();
        int bracket = name.indexOf('(');
        List<String> words = new ArrayList<>(WordView.words(bracket > 0 ? name.substring(0, bracket) : name));
        if (words.size() >= LONG_ENOUGH) {
            words.add(Wording.FIGURE);
            add(new Wording(List.of(List.of(indicator.code())), List.copyOf(words), true, false));
        }
    }

    private void add(Wording wording) {
        byFirst.computeIfAbsent(wording.pattern().get(0), w -> new ArrayList<>())
                .add(wording);
        String second = wording.pattern().get(1);
        boolean open = second.equals(Wording.GAP) || second.equals(Wording.FIGURE);
        seconds.computeIfAbsent(wording.pattern().get(0), w -> new HashSet<>()).add(open ? ANY : second);
    }

    /** Whether any wording can begin in a sentence: two words of it stand side by side. Most sentences need no closer look. */
    boolean mayBegin(Tokens tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.at(i);
            String first = token.isNumber() ? Wording.FIGURE : token.isWord() ? tokens.key(i) : "";
            Set<String> after = seconds.get(first);
            if (after != null && mayFollow(tokens, i + 1, after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayFollow(Tokens tokens, int next, Set<String> seconds) {
        return seconds.contains(ANY)
                || tokens.isMark(next, ',')
                || seconds.contains(tokens.key(next))
                || WordView.isShort(tokens.key(next));
    }

    /** The wordings that may begin with a word, or with a figure. */
    List<Wording> beginning(String word) {
        return byFirst.getOrDefault(word.isEmpty() ? Wording.FIGURE : word, List.of());
    }
}
