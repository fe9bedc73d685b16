package parcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parcheck.report.Claims.Claim;
import parcheck.report.HeadingLines.Line;
import parcheck.report.words.Words;

/** Finds the places where a report names the unit that reports. */
final class UnitClaims {
    private static final Words WORDS = new Words("/parcheck/reading_vi.properties");
    private static final List<String> ATTACHED = WORDS.keys("heading.attached");
    private static final List<String> REPORTS = WORDS.keys("heading.reports");
    private static final Pattern NAMED =
            Pattern.compile("(?iu)^(?:" + String.join("|", WORDS.list("heading.unit")) + ")(\\s*:\\s*|\\s+)(.+)$");
    private static final Pattern END = Pattern.compile("(?iu)\\s+" + WORDS.text("period.year") + "\\s.*|[,.;:()*_].*");
    private static final List<String> TITLE = WORDS.keys("heading.title");
    private static final List<String> COURTESY = WORDS.list("heading.courtesy");
    private static final List<String> TASKED = WORDS.keys("heading.tasked");
    private static final int LONGEST_NAME = 12;
    private static final Pattern CLAUSE = Pattern.compile("[,.;:]\\s+");

    private UnitClaims() {}

    /**
     * All claims that count: a line made for it; else what the appendix says it is attached to and whose area its title names;
     * else who "reports the results" in the first sentence that does; else the letterhead; else whose report the title says it is, unless
     * it names a document, which may be another's.
     */
    static List<Claim<String>> find(List<Line> lines, List<Line> headings) {
        List<Claim<String>> out = new ArrayList<>();
        lines.forEach(l -> add(out, named(l), l));
        if (out.isEmpty()) {
            lines.stream().filter(l -> l.has(ATTACHED)).forEach(l -> add(out, after(l.text(), "heading.by", true), l));
            headings.forEach(l -> add(out, after(l.text(), "heading.area", false), l));
        }
        if (out.isEmpty()) {
            out.addAll(reporting(lines));
        }
        if (out.isEmpty()) {
            letterhead(lines, out);
        }
        if (out.isEmpty()) {
            headings.stream()
                    .filter(l -> !l.has(TASKED))
                    .forEach(l -> add(out, after(l.text(), "heading.by", true), l));
        }
        return out;
    }

    /** Who "reports the results" in the first sentence that has these words. */
    static List<Claim<String>> reporting(List<Line> lines) {
        List<Claim<String>> out = new ArrayList<>();
        lines.stream().filter(l -> l.has(REPORTS)).limit(1).forEach(l -> add(out, reporter(l.text()), l));
        return out;
    }

    /** The last unit named on a line of its own above the title: below its superior stands who writes. */
    private static void letterhead(List<Line> lines, List<Claim<String>> out) {
        @Nullable Line last = null;
        for (Line line : lines) {
            if (line.begins(TITLE)) {
                break;
            }
            boolean name = UnitName.isPlausible(line.text()) && line.key().split(" ", -1).length <= LONGEST_NAME;
            last = name ? line : last;
        }
        if (last != null && lines.stream().anyMatch(l -> l.begins(TITLE))) {
            add(out, last.text(), last);
        }
    }

    private static @Nullable String named(Line line) {
        Matcher m = NAMED.matcher(line.text());
        boolean told = m.matches() && (m.group(1).contains(":") || UnitName.isPlausible(m.group(2)));
        return told ? m.group(2) : null;
    }

    private static @Nullable String after(String text, String key, boolean last) {
        String lower = text.toLowerCase(Locale.ROOT);
        String word = " " + WORDS.text(key) + " ";
        int at = last ? lower.lastIndexOf(word) : (" " + lower).indexOf(word) - 1;
        if (at < (last ? 0 : -1)) {
            return null;
        }
        String rest = END.matcher(text.substring(at + word.length())).replaceFirst("");
        return UnitName.isPlausible(rest) ? rest : null;
    }

    private static @Nullable String reporter(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String reports : WORDS.list("heading.reports")) {
            int at = lower.indexOf(reports);
            if (at > 0) {
                String[] clauses = CLAUSE.split(text.substring(0, at), -1);
                String last = withoutCourtesy(clauses[clauses.length - 1].strip());
                return UnitName.isPlausible(last) ? last : null;
            }
        }
        return null;
    }

    private static String withoutCourtesy(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : COURTESY) {
            if (lower.endsWith(" " + word)) {
                return withoutCourtesy(
                        name.substring(0, name.length() - word.length()).strip());
            }
        }
        return name;
    }

    /** The same unit named twice, with or without the people's committee, is one claim. */
    private static void add(List<Claim<String>> out, @Nullable String name, Line line) {
        if (name == null || name.isBlank()) {
            return;
        }
        String key = UnitName.withoutCommittee(name);
        for (Claim<String> claim : out) {
            if (UnitName.withoutCommittee(claim.words()).equals(key)) {
                return;
            }
        }
        out.add(new Claim<>(UnitName.shown(name), name.strip(), line.place()));
    }
}
