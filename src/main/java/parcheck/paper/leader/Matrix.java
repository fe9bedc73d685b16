package parcheck.paper.leader;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.FindingClass;
import parcheck.paper.Words;
import parcheck.plan.Level;

/** Units by chapters: in each cell how many targets that were due are met, and a bar of how the others came out. */
final class Matrix {
    /** What chapters of a plan are about: the six fields of reform, the indices before them, and how the plan is carried out. */
    private static final Map<String, String> CHAPTERS = Map.of(
            "0", "chapter.indices",
            "1", "chapter.institutions",
            "2", "chapter.procedures",
            "3", "chapter.apparatus",
            "4", "chapter.civil-service",
            "5", "chapter.finance",
            "6", "chapter.digital",
            "III", "chapter.carrying-out");

    private static final int CELL = 72;

    private final Html page;
    private final Words words;
    private final Bars bars;

    Matrix(Html page, Words words) {
        this.page = page;
        this.words = words;
        this.bars = new Bars(page);
    }

    void write(Group group) {
        List<String> chapters = group.chapters();
        page.begin("table", "class", "matrix").begin("thead").begin("tr");
        page.leaf("th", words.say("leader.unit"), "scope", "col", "class", "unit");
        chapters.forEach(c -> page.leaf("th", name(c), "scope", "col"));
        page.leaf("th", words.say("leader.all"), "scope", "col", "class", "all");
        page.leaf("th", words.say("leader.findings"), "scope", "col");
        page.end().end().begin("tbody");
        @Nullable Level level = null;
        for (UnitResult result : group.results()) {
            if (result.level() != level) {
                level = result.level();
                band(level, chapters.size() + 3);
            }
            row(result, chapters);
        }
        sum(group, chapters);
        page.end().end();
    }

    private String name(String chapter) {
        String code = CHAPTERS.get(chapter);
        return code == null ? chapter : words.say("leader.chapter", chapter, words.say(code));
    }

    private void band(Level level, int columns) {
        page.begin("tr", "class", "band");
        page.leaf("th", words.value(level), "colspan", Integer.toString(columns), "scope", "rowgroup");
        page.end();
    }

    private void row(UnitResult result, List<String> chapters) {
        page.begin("tr").begin("th", "scope", "row", "class", "unit").text(result.unitName());
        page.leaf("small", result.file()).end();
        chapters.forEach(c -> cell(result.chapter(c), ""));
        cell(result.total(), "all");
        page.leaf("td", findings(result), "class", result.clean() ? "" : "findings");
        page.end();
    }

    private String findings(UnitResult result) {
        StringBuilder out = new StringBuilder();
        for (FindingClass type : FindingClass.values()) {
            if (type != FindingClass.NOTE && result.count(type) > 0) {
                out.append(out.isEmpty() ? "" : " \u00B7 ");
                out.append(words.say("leader.count", words.type(type), result.count(type)));
            }
        }
        return out.isEmpty() ? words.say("summary.nothing") : out.toString();
    }

    private void cell(Tally tally, String kind) {
        if (tally.all() == 0) {
            page.leaf("td", "\u2013", "class", "none " + kind);
            return;
        }
        String state = tally.missed() > 0 ? "bad" : tally.lacking() > 0 ? "open" : "good";
        page.begin("td", "class", state + " " + kind);
        String met = tally.due() == 0 ? words.say("leader.waiting") : tally.met() + "/" + tally.due();
        page.leaf("b", met);
        bars.tally(tally, CELL, said(tally));
        page.end();
    }

    private String said(Tally tally) {
        return words.say("leader.tally", tally.met(), tally.missed(), tally.lacking(), tally.waiting());
    }

    private void sum(Group group, List<String> chapters) {
        page.begin("tr", "class", "sum").leaf("th", words.say("leader.sum"), "scope", "row", "class", "unit");
        chapters.forEach(c -> cell(group.chapter(c), ""));
        cell(group.total(), "all");
        page.leaf("td", "").end();
    }
}
