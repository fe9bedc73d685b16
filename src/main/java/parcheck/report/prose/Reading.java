package parcheck.report.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A sentence with its tokens and figures, read once for all claim readers. */
record Reading(Sentence sentence, Tokens tokens, Mentions mentions) {

    static Reading of(Sentence sentence) {
        Tokens tokens = Tokens.of(sentence.text());
        return new Reading(sentence, tokens, new Mentions(tokens));
    }

    /** The sentence as shown in a finding, with these figures marked. */
    List<Excerpt> excerpt(Quantity... figures) {
        return excerpt(Arrays.asList(figures));
    }

    List<Excerpt> excerpt(List<Quantity> figures) {
        List<Excerpt.Mark> marks = new ArrayList<>();
        figures.stream()
                .map(q -> mark(q.first(), q.end()))
                .sorted(Comparator.comparingInt(Excerpt.Mark::start))
                .forEach(m -> addOrJoin(m, marks));
        return List.of(Excerpt.of(sentence, marks));
    }

    /** Both counts of a fraction are one mark, and no figure is marked twice. */
    private static void addOrJoin(Excerpt.Mark mark, List<Excerpt.Mark> marks) {
        int last = marks.size() - 1;
        if (last >= 0 && mark.start() <= marks.get(last).end() + 1) {
            marks.set(
                    last,
                    new Excerpt.Mark(
                            marks.get(last).start(), Math.max(marks.get(last).end(), mark.end())));
        } else {
            marks.add(mark);
        }
    }

    Excerpt.Mark mark(int first, int end) {
        return new Excerpt.Mark(tokens.at(first).start(), tokens.at(end - 1).end());
    }
}
