package parcheck.paper.leader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parcheck.paper.Words;

/** The worst gaps of all units, and the clauses that most units miss. */
final class Shortfalls {
    private static final int MOST_GAPS = 15;
    private static final int MOST_CLAUSES = 10;
    private static final int BAR = 120;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Html page;
    private final Words words;
    private final Bars bars;

    Shortfalls(Html page, Words words) {
        this.page = page;
        this.words = words;
        this.bars = new Bars(page);
    }

    void write(Group group) {
        List<Gap> gaps = group.results().stream()
                .flatMap(r -> r.gaps().stream())
                .sorted(Gap.WORST)
                .toList();
        if (gaps.isEmpty()) {
            page.leaf("p", words.say("leader.no-gaps"));
            return;
        }
        page.leaf("p", words.say("leader.gaps-how"), "class", "how");
        head(
                "leader.unit",
                "leader.clause",
                "leader.actual",
                "leader.target",
                "leader.gap",
                "leader.share",
                "leader.least");
        gaps.stream().limit(MOST_GAPS).forEach(this::gap);
        page.end().end();
        if (gaps.size() > MOST_GAPS) {
            page.leaf("p", words.say("leader.more-gaps", gaps.size() - MOST_GAPS));
        }
        clauses(group, gaps);
    }

    private void head(String... codes) {
        page.begin("table", "class", "list").begin("thead").begin("tr");
        for (String code : codes) {
            page.leaf("th", words.say(code), "scope", "col");
        }
        page.end().end().begin("tbody");
    }

    private void gap(Gap gap) {
        String share = words.say("leader.percent", gap.share().setScale(1, RoundingMode.HALF_UP));
        page.begin("tr").leaf("td", gap.unit());
        page.begin("td").leaf("b", gap.clause()).text(" " + gap.title()).end();
        page.leaf("td", gap.actual(), "class", "number").leaf("td", gap.target(), "class", "number");
        page.leaf("td", gap.gap(), "class", "number").begin("td", "class", "share");
        bars.single(gap.share(), HUNDRED, BAR, share);
        page.leaf("span", " " + share).end();
        page.leaf("td", gap.leastChange()).end();
    }

    private void clauses(Group group, List<Gap> gaps) {
        Map<String, Long> units = new HashMap<>();
        group.results().forEach(r -> r.missed().forEach(clause -> units.merge(clause, 1L, Long::sum)));
        Map<String, String> titles = new HashMap<>();
        gaps.forEach(g -> titles.put(g.clause(), g.title()));
        List<Map.Entry<String, Long>> worst = units.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CLAUSES)
                .toList();
        page.leaf("h3", words.say("leader.clauses"));
        head("leader.clause", "leader.units-missing");
        BigDecimal all = BigDecimal.valueOf(group.results().size());
        for (Map.Entry<String, Long> clause : worst) {
            String share =
                    words.say("leader.of", clause.getValue(), group.results().size());
            page.begin("tr").begin("td").leaf("b", clause.getKey());
            page.text(" " + titles.getOrDefault(clause.getKey(), "")).end().begin("td", "class", "share");
            bars.single(BigDecimal.valueOf(clause.getValue()), all, 2 * BAR, share);
            page.leaf("span", " " + share).end().end();
        }
        page.end().end();
    }
}
