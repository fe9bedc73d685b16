package parcheck.paper.leader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parcheck.check.Finding;
import parcheck.check.FindingClass;
import parcheck.check.Header;
import parcheck.check.Judgement;
import parcheck.check.Outcome;
import parcheck.check.Verdict;
import parcheck.paper.FindingText;
import parcheck.paper.Words;
import parcheck.plan.Catalogue;
import parcheck.plan.Clause;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** What a leader needs to know of one report; little enough to keep thousands in memory. {@code missed} holds the title of each clause missed. */
public record UnitResult(
        String file,
        String unitKey,
        String unitName,
        Level level,
        Period period,
        String plan,
        Map<String, Tally> chapters,
        Map<String, String> missed,
        Map<FindingClass, Long> classes,
        List<Gap> gaps) {

    /** The result of one report, its gaps in these words. */
    public static UnitResult of(String file, Verdict verdict, Catalogue catalogue, Words words) {
        Map<String, Tally> chapters = new TreeMap<>();
        Map<String, String> missed = new TreeMap<>();
        for (Judgement j : verdict.judgements()) {
            chapters.merge(chapter(j.clause()), Tally.of(j.outcome()), Tally::plus);
            if (j.outcome() == Outcome.MISSED) {
                missed.put(j.clause().id(), words.value(j.clause().title()));
            }
        }
        Map<FindingClass, Long> classes = new EnumMap<>(FindingClass.class);
        for (FindingClass type : FindingClass.values()) {
            classes.put(type, verdict.count(type));
        }
        Header h = verdict.header();
        return new UnitResult(
                file,
                h.heading().unitKey(),
                h.heading().unitName(),
                h.heading().level(),
                h.heading().period(),
                h.plan(),
                chapters,
                missed,
                classes,
                gaps(verdict, new FindingText(words, catalogue), words));
    }

    /** The chapter of the plan; section III, which tells how the plan is carried out, is one of its own. */
    private static String chapter(Clause clause) {
        return clause.id().startsWith("III") ? "III" : clause.chapter();
    }

    private static List<Gap> gaps(Verdict verdict, FindingText text, Words words) {
        List<Gap> out = new ArrayList<>();
        String unit = verdict.header().heading().unitName();
        for (Finding f : verdict.findings()) {
            BigDecimal gap = f.gap();
            boolean missed = f.type() == FindingClass.BREACH || f.type() == FindingClass.WARNING;
            if (missed
                    && gap != null
                    && f.target() != null
                    && f.target().limit().signum() != 0) {
                out.add(Gap.of(unit, f, gap, f.target().limit(), text, words.say(f.title())));
            }
        }
        return out;
    }

    /** All chapters together. */
    Tally total() {
        return chapters.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    Tally chapter(String chapter) {
        return chapters.getOrDefault(chapter, Tally.NONE);
    }

    long count(FindingClass type) {
        return classes.getOrDefault(type, 0L);
    }

    /** Whether anybody has anything to do. */
    boolean clean() {
        return classes.entrySet().stream().allMatch(e -> e.getKey() == FindingClass.NOTE || e.getValue() == 0);
    }
}
