package parcheck.report.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.report.prose.WordView.Item;
import parcheck.report.words.Words;

/**
 * One way in which prose names a figure of the catalogue: words, a gap, and the figure's place among them. {@code readings} are sums of
 * indicators, any of which may be meant; terms with a minus are subtracted. {@code exact} wordings are the official label itself;
 * {@code atMost} tells that the row is only a part of what prose counts.
 */
public record Wording(List<List<String>> readings, List<String> pattern, boolean exact, boolean atMost) {
    static final String FIGURE = "#";
    static final String GAP = "…";
    private static final int LONGEST_GAP = 6;
    private static final List<List<String>> LINKS = links();

    private static List<List<String>> links() {
        List<List<String>> out = new ArrayList<>();
        new Words(Wordings.RESOURCE).list("link").forEach(link -> out.add(WordView.words(link)));
        return out;
    }

    /** A wording of the word list: {@code ban hành # văn bản}. */
    static Wording of(List<List<String>> readings, String pattern, boolean atMost) {
        List<String> out = new ArrayList<>();
        for (String part : pattern.strip().split(" +")) {
            out.addAll(part.equals(FIGURE) || part.equals(GAP) ? List.of(part) : WordView.words(part));
        }
        return new Wording(readings, List.copyOf(out), false, atMost);
    }

    /** Where in a sentence the wording matches. */
    record Match(Quantity figure, int firstItem, int endItem) {}

    /** The match that begins with an item, or null. */
    @Nullable
    Match at(List<Item> items, int start) {
        int end = match(items, start, 0);
        if (end < 0) {
            return null;
        }
        for (int i = start; i < end; i++) {
            Quantity figure = items.get(i).figure();
            if (figure != null) {
                return new Match(figure, start, end);
            }
        }
        return null;
    }

    private int match(List<Item> items, int at, int step) {
        if (step == pattern.size()) {
            return at;
        }
        String want = pattern.get(step);
        if (want.equals(GAP)) {
            return gap(items, at, step);
        } else if (want.equals(FIGURE)) {
            int figure = step == 0 ? at : skipLinks(items, at);
            boolean there = figure < items.size() && items.get(figure).figure() != null;
            return there ? match(items, figure + 1, step + 1) : -1;
        }
        boolean same = at < items.size() && items.get(at).word().equals(want);
        return same ? match(items, at + 1, step + 1) : -1;
    }

    /** The shortest gap that lets the rest match; no figure and no stop lies in it. */
    private int gap(List<Item> items, int at, int step) {
        for (int i = at; i <= at + LONGEST_GAP && i <= items.size(); i++) {
            int end = match(items, i, step + 1);
            if (end >= 0) {
                return end;
            }
            if (i < items.size() && items.get(i).word().isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    private static int skipLinks(List<Item> items, int at) {
        int i = at;
        for (int rounds = 0; rounds < 3; rounds++) {
            int from = i;
            for (List<String> link : LINKS) {
                boolean here = from + link.size() <= items.size()
                        && Arrays.equals(
                                link.toArray(),
                                items.subList(from, from + link.size()).stream()
                                        .map(Item::word)
                                        .toArray());
                i = here ? Math.max(i, from + link.size()) : i;
            }
        }
        return i;
    }
}
