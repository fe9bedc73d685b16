package parcheck.report.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with its tokens and figures, read once for all claim readers, and only if one of them asks. */
final class Reading {
    private final Sentence sentence;
    private final boolean numbers;
    private @Nullable Tokens tokens;
    private @Nullable Mentions mentions;

    Reading(Sentence sentence) {
        this.sentence = sentence;
        this.numbers = hasDigit(sentence.text());
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    Sentence sentence() {
        return sentence;
    }

    /** Whether there is any digit: a sentence without one claims nothing about figures or documents. */
    boolean hasNumbers() {
        return numbers;
    }

    Tokens tokens() {
        Tokens read = tokens;
        if (read == null) {
            read = Tokens.of(sentence.text());
            tokens = read;
        }
        return read;
    }

    Mentions mentions() {
        Mentions read = mentions;
        if (read == null) {
            read = new Mentions(tokens());
            mentions = read;
        }
        return read;
    }

    /** Lets go of what was read, which takes far more room than the sentence; it is read again if somebody asks. */
    void forget() {
        tokens = null;
        mentions = null;
    }

    /** The sentence as shown in a finding, with these figures marked. */
    List<Excerpt> excerpt(Quantity... figures) {
        return excerpt(Arrays.asList(figures));
    }

    List<Excerpt> excerpt(List<Quantity> figures) {
        List<Quantity> inOrder = new ArrayList<>(figures);
        inOrder.sort(Comparator.comparingInt(Quantity::first));
        List<Excerpt.Mark> marks = new ArrayList<>(inOrder.size());
        for (Quantity q : inOrder) {
            addOrJoin(mark(q.first(), q.end()), marks);
        }
        return List.of(Excerpt.of(sentence, marks));
    }

    /** Both counts of a fraction are one mark, and no figure is marked twice. */
    private static void addOrJoin(Excerpt.Mark mark, List<Excerpt.Mark> marks) {
        int last = marks.size() - 1;
        if (last >= 0 && mark.start() <= marks.get(last).end() + 1) {
            int end = Math.max(marks.get(last).end(), mark.end());
            marks.set(last, new Excerpt.Mark(marks.get(last).start(), end));
        } else {
            marks.add(mark);
        }
    }

    Excerpt.Mark mark(int first, int end) {
        return new Excerpt.Mark(tokens().at(first).start(), tokens().at(end - 1).end());
    }
}
