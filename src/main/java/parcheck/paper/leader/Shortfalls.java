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
        Map<String, Long> units = new HashMap<>();
        group.results().forEach(r -> r.missed().keySet().forEach(clause -> units.merge(clause, 1L, Long::sum)));
        List<Gap> gaps = group.results().stream()
                .flatMap(r -> r.gaps().stream())
                .sorted(Gap.WORST)
                .toList();
        if (!gaps.isEmpty()) {
            gaps(gaps);
        } else {
            page.leaf("p", words.say(units.isEmpty() ? "leader.no-gaps" : "leader.no-shares"));
        }
        if (!units.isEmpty()) {
            clauses(group, units);
        }
    }

    private void gaps(List<Gap> gaps) {
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
    }

    private void head(String... codes) {
        page.begin("table", "class", "list").begin("thead").begin("tr");
        for (String code : codes) {
            page.leaf("th", words.say(code), "scope", "col");
        }
        page.end().end().begin("tbody");
    }

    private void gap(Gap gap) {
        page.begin("tr").leaf("td", gap.unit());
        page.begin("td").leaf("b", gap.clause()).text(" " + gap.title());
        page.leaf("small", words.type(gap.type())).end();
        page.leaf("td", gap.actual(), "class", "number").leaf("td", gap.target(), "class", "number");
        page.leaf("td", gap.gap(), "class", "number").begin("td", "class", "share");
        share(gap.share());
        page.end().leaf("td", gap.leastChange()).end();
    }

    /** A bar with its figure; words alone where a bar would be empty, since 0,0 % would read as if nothing lacked. */
    private void share(BigDecimal share) {
        BigDecimal printed = share.setScale(1, RoundingMode.HALF_UP);
        if (printed.signum() == 0) {
            page.text(words.say(share.signum() == 0 ? "leader.share-none" : "leader.share-tiny"));
            return;
        }
        String text = words.say("leader.percent", printed);
        bars.single(share, HUNDRED, BAR, text);
        page.leaf("span", " " + text);
    }

    private void clauses(Group group, Map<String, Long> units) {
        Map<String, String> titles = new HashMap<>();
        group.results().forEach(r -> titles.putAll(r.missed()));
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
