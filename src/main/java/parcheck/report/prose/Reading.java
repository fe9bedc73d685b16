package parcheck.report.prose;

import java.util.Arrays;
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
        return List.of(Excerpt.of(
                sentence,
                figures.stream()
                        .map(q -> mark(q.first(), q.end()))
                        .distinct()
                        .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                        .toList()));
    }

    Excerpt.Mark mark(int first, int end) {
        return new Excerpt.Mark(tokens.at(first).start(), tokens.at(end - 1).end());
    }
}
