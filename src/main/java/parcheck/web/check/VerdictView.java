package parcheck.web.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parcheck.check.Checkers;
import parcheck.check.Finding;
import parcheck.check.FindingClass;
import parcheck.check.Header;
import parcheck.check.Judgement;
import parcheck.check.Outcome;
import parcheck.check.Verdict;
import parcheck.paper.FindingLines;
import parcheck.paper.Line;
import parcheck.paper.Words;
import parcheck.plan.RuleFolder;
import parcheck.report.Heading;

/** A verdict as a page shows it: what it rests on, the sum of it, the findings gravest first, every clause. */
public record VerdictView(
        String unit,
        String level,
        String period,
        boolean clean,
        boolean demonstration,
        List<Line> header,
        List<String> failedRules,
        List<Count> outcomes,
        List<Count> classes,
        List<Group> groups,
        List<ClauseRow> clauses) {

    /** How often something occurs. */
    public record Count(String code, String label, long count) {}

    /** The findings of one class; those that only lack figures stand apart, because there are often many. */
    public record Group(
            String code, String label, String meaning, List<FindingView> findings, List<FindingView> lacking) {
        /** All findings of the class. */
        public int size() {
            return findings.size() + lacking.size();
        }
    }

    /** All findings in the order of their numbers. */
    public List<FindingView> findings() {
        return groups.stream()
                .flatMap(g -> Stream.concat(g.findings().stream(), g.lacking().stream()))
                .sorted(Comparator.comparingInt(FindingView::number))
                .toList();
    }

    /** The outcome of a clause on a line. */
    public record ClauseRow(
            String id, String row, String plan, String outcome, String label, String title, String reason) {}

    /** The view of a verdict in these words. */
    public static VerdictView of(Checkers.Judged judged, Words words) {
        Verdict verdict = judged.verdict();
        Heading heading = verdict.header().heading();
        return new VerdictView(
                heading.unitName(),
                words.say("text", heading.level()),
                words.say("text", heading.period()),
                verdict.findings().stream().allMatch(f -> f.type() == FindingClass.NOTE),
                demonstration(verdict),
                header(verdict.header(), words),
                verdict.errors(),
                outcomes(verdict, words),
                classes(verdict, words),
                groups(judged, words),
                verdict.judgements().stream()
                        .map(j -> clause(j, verdict, words))
                        .toList());
    }

    /** A plan judges its own province and year; anything else shows only how the rules work. */
    private static boolean demonstration(Verdict verdict) {
        return verdict.findings().stream()
                .anyMatch(f -> f.rule().equals("doubt.other-year") || f.rule().equals("doubt.other-province"));
    }

    private static List<Line> header(Header h, Words words) {
        Heading heading = h.heading();
        Object start = heading.period().start();
        Object end = heading.period().end();
        boolean packed = h.rulesOrigin().equals(RuleFolder.PACKED);
        String origin = packed ? words.say("header.packed") : words.say("header.folder", h.rulesOrigin());
        return List.of(
                line(words, "unit", words.say("header.unit-level", heading.unitName(), heading.level())),
                line(words, "period", words.say("header.window", heading.period(), start, end)),
                line(words, "plan", words.say("header.plan-id", h.planTitle(), h.plan())),
                line(words, "as-of", words.say("text", h.asOf())),
                line(words, "input", words.say("header.file-hash", h.inputName(), shortened(h.inputSha256()))),
                line(words, "rules", words.say("header.file-hash", origin, shortened(h.rulesSha256()))),
                line(words, "engine", h.engine()));
    }

    private static Line line(Words words, String code, String text) {
        return new Line(code, words.say("header." + code), text);
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(16, hash.length()));
    }

    private static List<Count> outcomes(Verdict verdict, Words words) {
        List<Count> out = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (verdict.count(outcome) > 0 || outcome == Outcome.MET) {
                out.add(new Count(outcome.code(), words.outcome(outcome), verdict.count(outcome)));
            }
        }
        long people =
                verdict.judgements().stream().filter(j -> j.outcome() == null).count();
        if (people > 0) {
            out.add(new Count("none", words.outcome(null), people));
        }
        return out;
    }

    private static List<Count> classes(Verdict verdict, Words words) {
        List<Count> out = new ArrayList<>();
        for (FindingClass type : FindingClass.values()) {
            if (verdict.count(type) > 0) {
                out.add(new Count(code(type), words.type(type), verdict.count(type)));
            }
        }
        return out;
    }

    private static List<Group> groups(Checkers.Judged judged, Words words) {
        FindingLines finding = new FindingLines(words, judged.catalogue());
        List<Group> out = new ArrayList<>();
        for (FindingClass type : FindingClass.values()) {
            List<FindingView> full = new ArrayList<>();
            List<FindingView> lacking = new ArrayList<>();
            List<Finding> all = judged.verdict().findings();
            for (int i = 0; i < all.size(); i++) {
                Finding f = all.get(i);
                if (f.type() == type) {
                    (f.outcome() == Outcome.NO_DATA ? lacking : full).add(FindingView.of(i + 1, f, words, finding));
                }
            }
            if (!full.isEmpty() || !lacking.isEmpty()) {
                String meaning = words.say("class." + code(type) + ".meaning");
                out.add(new Group(code(type), words.type(type), meaning, full, lacking));
            }
        }
        return out;
    }

    private static ClauseRow clause(Judgement j, Verdict verdict, Words words) {
        Outcome outcome = j.outcome();
        return new ClauseRow(
                j.clause().id(),
                j.clause().row(),
                verdict.header().plan(),
                outcome == null ? "none" : outcome.code(),
                words.outcome(outcome),
                words.say("text", j.clause().title()),
                words.say(j.reason()));
    }

    private static String code(FindingClass type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
