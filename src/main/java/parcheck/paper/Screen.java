package parcheck.paper;

import java.util.List;
import parcheck.check.Finding;
import parcheck.check.FindingClass;
import parcheck.check.Judgement;
import parcheck.check.Outcome;
import parcheck.check.Verdict;
import parcheck.plan.Catalogue;

/** A verdict on the screen: who and by which rules, the sum of it, the findings gravest first, and every clause on a line. */
public final class Screen {
    private final Words words;
    private final Catalogue catalogue;
    private final int width;
    private final boolean coloured;

    /** For a terminal of this width; {@code coloured} only where colours are shown. */
    public Screen(Words words, Catalogue catalogue, int width, boolean coloured) {
        this.words = words;
        this.catalogue = catalogue;
        this.width = width;
        this.coloured = coloured;
    }

    /** The whole text, ended by a line feed. */
    public String text(Verdict verdict) {
        Page page = new Page(width, coloured);
        new HeaderBlock(words).on(page, verdict);
        page.gap().text(0, words.say("screen.outcomes", outcomes(words, verdict)), Paint.BOLD);
        page.text(0, words.say("screen.classes", classes(words, verdict)), Paint.BOLD);
        for (FindingClass type : FindingClass.values()) {
            group(page, verdict, type);
        }
        table(page, verdict);
        return page.toString();
    }

    /** The counts of the outcomes that occur, in words. */
    static String outcomes(Words words, Verdict verdict) {
        StringBuilder out = new StringBuilder();
        for (Outcome outcome : Outcome.values()) {
            long count = verdict.count(outcome);
            if (count > 0 || outcome == Outcome.MET) {
                part(out, words.outcome(outcome), count);
            }
        }
        long people =
                verdict.judgements().stream().filter(j -> j.outcome() == null).count();
        if (people > 0) {
            part(out, words.outcome(null), people);
        }
        return out.toString();
    }

    private static String classes(Words words, Verdict verdict) {
        StringBuilder out = new StringBuilder();
        for (FindingClass type : FindingClass.values()) {
            if (verdict.count(type) > 0) {
                part(out, words.type(type), verdict.count(type));
            }
        }
        return out.isEmpty() ? words.say("screen.no-findings") : out.toString();
    }

    private static void part(StringBuilder out, String label, long count) {
        out.append(out.isEmpty() ? "" : " \u00B7 ").append(label).append(' ').append(count);
    }

    private void group(Page page, Verdict verdict, FindingClass type) {
        List<Finding> findings =
                verdict.findings().stream().filter(f -> f.type() == type).toList();
        if (findings.isEmpty()) {
            return;
        }
        String mark = words.type(type).toUpperCase(java.util.Locale.ROOT);
        String title = words.say("class." + Words.code(type) + ".meaning");
        page.gap().text(0, "[" + mark + "] " + title + " (" + findings.size() + ")", Paint.of(type));
        FindingBlock block = new FindingBlock(words, catalogue);
        findings.stream().filter(f -> f.outcome() != Outcome.NO_DATA).forEach(f -> block.on(page, f));
        List<Finding> lacking =
                findings.stream().filter(f -> f.outcome() == Outcome.NO_DATA).toList();
        if (!lacking.isEmpty()) {
            page.gap().text(2, words.say("screen.no-data", lacking.size()), Paint.BOLD);
            lacking.forEach(f -> block.lacking(page, f));
            page.text(2, words.say("remedy.no-data"));
        }
    }

    private void table(Page page, Verdict verdict) {
        page.gap().text(0, words.say("screen.all-clauses"), Paint.BOLD);
        Columns table = new Columns(width / 3);
        for (Judgement j : verdict.judgements()) {
            String rest = words.say("screen.clause", j.clause().title(), j.reason());
            table.row(
                    Paint.of(j.outcome()),
                    j.clause().id(),
                    words.outcome(j.outcome()).toUpperCase(java.util.Locale.ROOT),
                    rest);
        }
        table.on(page, 2, false);
    }
}
