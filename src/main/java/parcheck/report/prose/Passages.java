package parcheck.report.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;

/**
 * Joins the lines that a text file broke in the middle of sentences. Paragraphs of Word are lines too, and are joined only where one
 * plainly goes on in the next. Rows of tables, page numbers and lone addresses are no prose.
 */
final class Passages {
    private static final double WRAPPED = 0.2;
    private static final double FULL = 0.7;
    private static final int FEW = 2;
    private static final String ENDS = ".;:!?";

    private final List<Line> lines = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    /** A line with the opening that it begins with. */
    private record Line(Place place, String text, String opening) {}

    private Passages() {}

    static List<Passage> of(List<Paragraph> paragraphs) {
        Passages passages = new Passages();
        paragraphs.forEach(passages::addLines);
        passages.join();
        return passages.passages;
    }

    private void addLines(Paragraph paragraph) {
        int start = 0;
        String text = paragraph.text();
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            addLine(paragraph.place(), text.substring(start, end));
            start = end + 1;
        }
    }

    private void addLine(Place place, String raw) {
        if (isRowOfTable(raw)) {
            return;
        }
        String text = Markup.strip(raw);
        if (!isNoise(text)) {
            lines.add(new Line(place, text, Opening.of(text)));
        }
    }

    private static boolean isRowOfTable(String raw) {
        if (raw.indexOf('\t') < 0 && raw.indexOf('|') < 0) {
            return false;
        }
        String stripped = raw.strip();
        int first = stripped.indexOf('\t');
        return stripped.startsWith("|") || (first >= 0 && stripped.indexOf('\t', first + 1) >= 0);
    }

    private static boolean isNoise(String text) {
        boolean digits = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean link = text.startsWith("http") && text.indexOf(' ') < 0;
        return text.isEmpty() || digits || link;
    }

    private void join() {
        int full = isWrapped() ? (int) (width() * FULL) : Integer.MAX_VALUE;
        @Nullable Line last = null;
        String opening = "";
        StringBuilder text = new StringBuilder();
        List<Passage.Line> places = new ArrayList<>();
        for (Line line : lines) {
            if (last != null && goesOn(last, line, full)) {
                append(text, line.text());
            } else {
                flush(opening, text, places);
                opening = line.opening();
                text.append(line.text());
            }
            places.add(new Passage.Line(text.length() - line.text().length(), line.place()));
            last = line;
        }
        flush(opening, text, places);
    }

    private void flush(String opening, StringBuilder text, List<Passage.Line> places) {
        if (!places.isEmpty()) {
            passages.add(new Passage(opening, text.toString(), List.copyOf(places)));
            text.setLength(0);
            places.clear();
        }
    }

    /** A word broken at its hyphen is put together again: no space behind a hyphen that touches its word. */
    private static void append(StringBuilder text, String next) {
        boolean broken = endsBroken(text) && Character.isLetterOrDigit(next.charAt(0));
        text.append(broken ? "" : " ").append(next);
    }

    private static boolean endsBroken(CharSequence text) {
        int end = text.length();
        return end > 1 && text.charAt(end - 1) == '-' && Character.isLetterOrDigit(text.charAt(end - 2));
    }

    private static boolean goesOn(Line last, Line next, int full) {
        if (!next.opening().isEmpty()) {
            return false;
        }
        if (last.text().length() >= full || endsBroken(last.text())) {
            return true;
        }
        return !endsSentence(last.text()) && startsInside(next.text());
    }

    private static boolean endsSentence(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean startsInside(String text) {
        return Character.isLowerCase(text.charAt(0));
    }

    private boolean isWrapped() {
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line next = lines.get(i);
            if (!endsSentence(lines.get(i - 1).text())
                    && startsInside(next.text())
                    && next.opening().isEmpty()) {
                broken++;
            }
        }
        return broken >= FEW && broken >= lines.size() * WRAPPED;
    }

    private int width() {
        int[] lengths = lines.stream().mapToInt(l -> l.text().length()).sorted().toArray();
        return Arrays.stream(lengths)
                .skip((lengths.length * 9L) / 10)
                .findFirst()
                .orElse(0);
    }
}
