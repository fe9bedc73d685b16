package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parcheck.plan.IntegritySheet;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.report.prose.Claim;
import parcheck.report.prose.Corpus;
import parcheck.report.prose.Verdicts;

/** The rules on prose: they agree with plain Java on every labelled sentence, and their cases notice every changed comparison. */
class ProseRulesTest {
    private static final RuleBook BOOK = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023");
    private static final Pattern NUMBER = Pattern.compile("([0-9]+)B");
    private static final Pattern COMPARATOR = Pattern.compile("(above|below) (<=|>=|<|>|==|!=) ");

    /** The rule that speaks about each kind of finding. */
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("ratio", "K.prose-ratio"),
            Map.entry("ratio-truncated", "K.prose-ratio-cut-off"),
            Map.entry("parts-above", "K.prose-parts-above"),
            Map.entry("parts-below", "K.prose-parts-below"),
            Map.entry("share-of-total", "K.prose-share-of-total"),
            Map.entry("change", "K.prose-change"),
            Map.entry("restated", "K.prose-restated"),
            Map.entry("magnitude", "K.prose-magnitude"),
            Map.entry("settled", "K.prose-settled"),
            Map.entry("equal-figures", "K.prose-equal-figures"),
            Map.entry("period-early", "K.prose-period"),
            Map.entry("period-year", "K.prose-last-year"),
            Map.entry("citation-two-dates", "K.prose-cited-two-dates"),
            Map.entry("citation-year", "K.prose-cited-year"),
            Map.entry("citation-type", "K.prose-cited-type"),
            Map.entry("citation-number", "K.prose-cited-number"),
            Map.entry("date-impossible", "K.prose-impossible-date"),
            Map.entry("list-letter", "K.prose-list-twice"),
            Map.entry("list-number", "K.prose-list-twice"),
            Map.entry("leftover-year", "K.prose-leftover-year"));

    @Test
    void rulesAgreeWithPlainJavaOnEveryLabelledSentence() throws Exception {
        Map<String, String> drl =
                BOOK.integrity().stream().collect(Collectors.toMap(IntegritySheet::file, IntegritySheet::drl));
        try (RuleSet rules = compiled(drl)) {
            for (Corpus.Entry entry : Corpus.entries()) {
                List<Claim> claims = entry.claims();
                List<String> spoken = rules.fire(statements(claims)).stream()
                        .map(Findings.Fired::rule)
                        .sorted()
                        .toList();
                List<String> due = claims.stream()
                        .map(Verdicts::of)
                        .filter(v -> !v.equals(Verdicts.RIGHT))
                        .map(RULES::get)
                        .sorted()
                        .toList();
                assertThat(spoken).as(entry.where()).isEqualTo(due);
            }
        }
    }

    @Test
    void everyChangedComparisonIsNoticed() throws Exception {
        Map<String, String> mutants = new LinkedHashMap<>();
        Map<String, IntegritySheet> origins = new LinkedHashMap<>();
        for (IntegritySheet sheet : BOOK.integrity()) {
            if (sheet.drl().contains("Statement(")) {
                for (String drl : mutantsOf(sheet.drl())) {
                    String name = sheet.id() + "~" + mutants.size();
                    mutants.put("m" + mutants.size(), drl.replace("\"" + sheet.id() + "\"", "\"" + name + "\""));
                    origins.put(name, sheet);
                }
            }
        }
        Set<String> alive = new TreeSet<>(origins.keySet());
        try (RuleSet rules = compiled(mutants)) {
            Set<IntegritySheet> sheets = Set.copyOf(origins.values());
            for (IntegritySheet sheet : sheets) {
                for (IntegritySheet.Case c : sheet.cases()) {
                    Set<String> spoken = rules
                            .fire(statements(CaseReport.of(BOOK, c).claims()))
                            .stream()
                            .map(Findings.Fired::rule)
                            .collect(Collectors.toSet());
                    alive.removeIf(name -> origins.get(name) == sheet && spoken.contains(name) != c.fires());
                }
            }
        }
        assertThat(origins).hasSizeGreaterThan(20);
        assertThat(alive).as("changed rules that nobody noticed").isEmpty();
    }

    private static List<String> mutantsOf(String drl) {
        List<String> out = new ArrayList<>();
        Matcher number = NUMBER.matcher(drl);
        while (number.find()) {
            for (String other : List.of("1000000000", "-1000000000")) {
                out.add(drl.substring(0, number.start(1)) + other + drl.substring(number.end(1)));
            }
        }
        Matcher comparator = COMPARATOR.matcher(drl);
        while (comparator.find()) {
            for (String other : List.of("<", "<=", ">=", "!=", "==", ">")) {
                if (!other.equals(comparator.group(2)) && !means(comparator.group(2), other)) {
                    out.add(drl.substring(0, comparator.start(2)) + other + drl.substring(comparator.end(2)));
                }
            }
        }
        return out;
    }

    /** Quantities stated twice differ one way or the other; which way a case shows is as it happens. */
    private static boolean means(String one, String other) {
        return one.equals("!=") && other.equals(">") || one.equals("==") && other.length() == 2;
    }

    private static RuleSet compiled(Map<String, String> drl) {
        return RuleSet.of(RuleCompiler.compile("prose", drl));
    }

    private static List<Object> statements(List<Claim> claims) {
        return claims.stream().map(claim -> (Object) Statement.of(claim)).toList();
    }
}
