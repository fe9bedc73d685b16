package parcheck.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Document;
import parcheck.plan.Fold;
import parcheck.plan.Period;
import parcheck.report.Claims.Claim;
import parcheck.report.HeadingLines.Line;
import parcheck.report.words.Words;

/** Finds out of a ministry report's title, appendix heading and first sentence who reports for which period. Nothing is guessed. */
final class HeadingReader {
    private static final Words WORDS = new Words("/parcheck/reading_vi.properties");
    private static final List<String> NAMED = WORDS.keys("heading.period");
    private static final List<String> TITLE = WORDS.keys("heading.title");
    private static final List<String> APPENDIX = WORDS.keys("heading.appendix");
    private static final List<String> ATTACHED = WORDS.keys("heading.attached");
    private static final List<String> REPORTS = WORDS.keys("heading.reports");
    private static final List<String> OUTLOOK = WORDS.keys("heading.outlook");
    private static final List<String> REPORTS_AS_WRITTEN = WORDS.list("heading.reports");
    private static final int TITLE_LINES = 4;
    private static final int FIRST_LINES = 15;

    private final List<Line> lines;

    private HeadingReader(List<Line> lines) {
        this.lines = lines;
    }

    /** What the document says about its unit and its period; each may come out empty or contradictory. */
    static Claims claims(Document document) {
        HeadingReader reader = new HeadingReader(HeadingLines.of(document));
        return new Claims(UnitClaims.find(reader.lines, reader.headings()), List.of(), reader.periods(), null);
    }

    /** Whether the first lines are those of a report: its title, the lines of a form, or a unit that "reports the results". */
    static boolean isReport(Document document) {
        List<Line> all = HeadingLines.of(document);
        List<Line> first = all.subList(0, Math.min(all.size(), FIRST_LINES));
        return first.stream().anyMatch(l -> l.begins(TITLE) || l.begins(NAMED))
                || !UnitClaims.reporting(first).isEmpty();
    }

    /** What a sentence says behind the words "reports the results", if it names a period there; else all of it. */
    private static Line reporting(Line line) {
        Line sentence = ReportingSentence.of(line, REPORTS_AS_WRITTEN);
        Line behind = withoutOutlook(ReportingSentence.behind(sentence, REPORTS_AS_WRITTEN));
        return PeriodWords.find(behind.text()).isEmpty() ? sentence : behind;
    }

    private List<Claim<Period>> periods() {
        List<Claim<Period>> named = new ArrayList<>();
        lines.stream().filter(l -> l.begins(NAMED)).forEach(l -> add(named, l));
        if (!named.isEmpty()) {
            return named;
        }
        List<Claim<Period>> titled = new ArrayList<>();
        headings().forEach(l -> add(titled, l));
        if (titled.isEmpty()) {
            lines.stream().filter(l -> l.has(REPORTS)).limit(1).forEach(l -> add(titled, reporting(l)));
        }
        return titled;
    }

    /** The lines of the report's title and of the appendix's heading, each up to the one that names a period. */
    private List<Line> headings() {
        List<Line> out = new ArrayList<>();
        boolean titled = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean title = !titled && lines.get(i).begins(TITLE);
            titled |= title;
            if (title || lines.get(i).has(APPENDIX)) {
                addTitle(out, i);
            }
        }
        return out;
    }

    private void addTitle(List<Line> out, int start) {
        for (int i = start; i < Math.min(lines.size(), start + TITLE_LINES); i++) {
            Line line = withoutOutlook(lines.get(i));
            if (line.key().isEmpty() || (i > start && line.has(REPORTS))) {
                return;
            }
            out.add(line);
            if (!PeriodWords.find(line.text()).isEmpty() || line.has(ATTACHED)) {
                return;
            }
        }
    }

    /** A title goes on with plans for the next period, which is not the one reported on. */
    private static Line withoutOutlook(Line line) {
        String lower = line.text().toLowerCase(java.util.Locale.ROOT);
        int end = lower.length();
        for (String outlook : WORDS.list("heading.outlook")) {
            int at = lower.indexOf(outlook);
            end = at < 0 ? end : Math.min(end, at);
        }
        boolean folded = end == lower.length() && line.begins(OUTLOOK);
        return folded ? Line.of("", line.place()) : Line.of(line.text().substring(0, end), line.place());
    }

    private static void add(List<Claim<Period>> out, Line line) {
        for (@Nullable Period period : PeriodWords.find(line.text())) {
            out.add(new Claim<>(period, Fold.spaces(line.text()), line.place()));
        }
    }
}
