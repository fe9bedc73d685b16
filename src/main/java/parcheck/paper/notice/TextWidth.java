package parcheck.paper.notice;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import parcheck.report.words.Words;

/** How wide text is in Times New Roman Bold, by the widths of its letters; marks above and below letters take no room. */
final class TextWidth {
    private static final Map<Integer, Integer> LETTERS = letters();
    private static final int OTHERS = 556;
    private static final double USUAL_POINTS = 13;
    private static final int TWIPS_PER_POINT = 20;
    private static final double PARTS = 1000;

    private TextWidth() {}

    /** The longest line that a paragraph has when it is broken between words to fit the room; both in twentieths of a point. */
    static double ofLongestLine(XWPFParagraph paragraph, int room) {
        double size = points(paragraph) * TWIPS_PER_POINT;
        double longest = 0;
        for (String line : paragraph.getText().strip().split("\n")) {
            double used = 0;
            for (String word : line.strip().split(" +")) {
                double wide = of(word, size);
                double joined = used == 0 ? wide : used + of(" ", size) + wide;
                used = joined > room ? wide : joined;
                longest = Math.max(longest, Math.min(used, room));
            }
        }
        return longest;
    }

    private static double points(XWPFParagraph paragraph) {
        for (XWPFRun run : paragraph.getRuns()) {
            Double points = run.getFontSizeAsDouble();
            if (points != null && !run.text().isBlank()) {
                return points;
            }
        }
        return USUAL_POINTS;
    }

    private static double of(String text, double size) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .mapToDouble(c -> LETTERS.getOrDefault(c, OTHERS) * size / PARTS)
                .sum();
    }

    private static Map<Integer, Integer> letters() {
        Words widths = new Words("/parcheck/notices/letter-widths.properties");
        Map<Integer, Integer> out = new HashMap<>();
        for (String width : widths.names()) {
            widths.text(width).codePoints().filter(c -> c != ' ').forEach(c -> out.put(c, Integer.valueOf(width)));
        }
        out.put((int) ' ', out.getOrDefault((int) '.', OTHERS));
        return out;
    }
}
