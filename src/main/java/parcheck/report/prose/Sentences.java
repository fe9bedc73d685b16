package parcheck.report.prose;

import java.util.ArrayList;
import java.util.List;
import parcheck.intake.Paragraph;

/** The sentences of a text: paragraphs are put together again where lines were broken, and divided where sentences end. */
public final class Sentences {
    private static final Phrases ABBREVIATIONS = Phrases.of("abbreviation");
    /** No writer's sentence is as long; what is longer is read piece by piece, so that time stays linear in the text. */
    private static final int LONGEST = 8_000;

    private static final String QUOTES = "\"”'’»)]";

    private Sentences() {}

    /** All sentences in order, each with the place of the paragraph in which it begins. */
    public static List<Sentence> of(List<Paragraph> paragraphs) {
        List<Sentence> out = new ArrayList<>();
        int number = 0;
        for (Passage passage : Passages.of(paragraphs)) {
            divide(passage, number++, out);
        }
        return out;
    }

    /** The paragraphs as their writer meant them: broken lines joined, empty lines, page numbers and rows of tables left out. */
    public static List<Paragraph> joined(List<Paragraph> lines) {
        return Passages.of(lines).stream()
                .map(p -> new Paragraph(p.placeOf(0), p.text()))
                .toList();
    }

    private static void divide(Passage passage, int number, List<Sentence> out) {
        String text = passage.text();
        String opening = passage.opening();
        int start = opening.length();
        for (int i = start; i < text.length(); i++) {
            int end = endAt(text, i, start);
            if (end > 0) {
                add(passage, number, opening, start, end, out);
                opening = "";
                start = end;
                i = end - 1;
            }
        }
        add(passage, number, opening, start, text.length(), out);
    }

    private static void add(Passage passage, int number, String opening, int start, int end, List<Sentence> out) {
        int from = start;
        while (passage.text().charAt(from) == ' ') {
            from++;
        }
        String text = passage.text().substring(from, end).strip();
        out.add(new Sentence(passage.placeOf(from), number, opening, text));
    }

    /** Where the sentence ends if its full stop is at {@code i}, else 0. */
    private static int endAt(String text, int i, int start) {
        char c = text.charAt(i);
        if (i - start >= LONGEST && (c == ' ' || i - start >= 2 * LONGEST)) {
            return i;
        }
        if (c != '.' && c != '!' && c != '?') {
            return 0;
        }
        int end = i + 1;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end + 1 >= text.length() || text.charAt(end) != ' ') {
            return 0;
        }
        char next = text.charAt(end + 1);
        boolean begins = Character.isUpperCase(next) || Character.isDigit(next) || "\"“-+(•".indexOf(next) >= 0;
        return begins && !(c == '.' && isAbbreviated(text, i, start)) ? end : 0;
    }

    private static boolean isAbbreviated(String text, int stop, int start) {
        int from = stop;
        while (from > start && Character.isLetter(text.charAt(from - 1)) && stop - from < 5) {
            from--;
        }
        String word = text.substring(from, stop);
        return ABBREVIATIONS.has(Tokens.of(word), 0) && (from == start || text.charAt(from - 1) != '.');
    }
}
