package parcheck.report;

import java.util.List;
import java.util.Locale;
import parcheck.report.HeadingLines.Line;

/** The sentence of a paragraph in which a unit says that it reports: other sentences beside it may name other years. */
final class ReportingSentence {
    private static final String STOP = ". ";

    private ReportingSentence() {}

    /** The line from the start of the sentence that has one of these words; all of it if none is there. */
    static Line of(Line line, List<String> words) {
        int at = at(line, words);
        int start = at < 0 ? -1 : line.text().lastIndexOf(STOP, at);
        return start < 0 ? line : Line.of(line.text().substring(start + STOP.length()), line.place());
    }

    /** What stands behind these words in their sentence. */
    static Line behind(Line line, List<String> words) {
        int at = Math.max(0, at(line, words));
        int end = line.text().indexOf(STOP, at);
        return Line.of(line.text().substring(at, end < 0 ? line.text().length() : end), line.place());
    }

    private static int at(Line line, List<String> words) {
        String lower = line.text().toLowerCase(Locale.ROOT);
        return words.stream().mapToInt(lower::indexOf).filter(i -> i >= 0).min().orElse(-1);
    }
}
