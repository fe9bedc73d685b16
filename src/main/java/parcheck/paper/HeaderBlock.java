package parcheck.paper;

import parcheck.check.Header;
import parcheck.check.Message;
import parcheck.check.Verdict;
import parcheck.plan.RuleFolder;
import parcheck.report.Heading;

/** The head of a verdict: everything it rests on, so that anybody can repeat it. */
final class HeaderBlock {
    private static final int SHORT_HASH = 16;
    private static final int LABEL = 14;

    private final Words words;

    HeaderBlock(Words words) {
        this.words = words;
    }

    void on(Page page, Verdict verdict) {
        Header h = verdict.header();
        Heading heading = h.heading();
        field(page, "unit", words.say("header.unit-level", heading.unitName(), heading.level()));
        field(
                page,
                "period",
                words.say(
                        "header.window",
                        heading.period(),
                        heading.period().start(),
                        heading.period().end()));
        field(page, "plan", words.say("header.plan-id", h.planTitle(), h.plan()));
        field(page, "as-of", words.value(h.asOf()));
        field(page, "input", words.say("header.file-hash", h.inputName(), shortened(h.inputSha256())));
        boolean packed = h.rulesOrigin().equals(RuleFolder.PACKED);
        Message origin = packed ? Message.of("header.packed") : Message.of("header.folder", h.rulesOrigin());
        field(page, "rules", words.say("header.file-hash", origin, shortened(h.rulesSha256())));
        field(page, "engine", h.engine());
        demonstration(page, verdict);
        verdict.errors().forEach(rule -> page.text(2, words.say("header.rule-failed", rule), Paint.RED));
    }

    /** A plan judges its own province and year; anything else shows only how the rules work. */
    private void demonstration(Page page, Verdict verdict) {
        boolean foreign = verdict.findings().stream()
                .anyMatch(f -> f.rule().equals("doubt.other-year") || f.rule().equals("doubt.other-province"));
        if (foreign) {
            page.gap().text(2, words.say("header.demonstration"), Paint.YELLOW);
        }
    }

    private void field(Page page, String code, String text) {
        page.field(2, LABEL, words.say("header." + code), text);
    }

    static String shortened(String hash) {
        return hash.length() <= SHORT_HASH ? hash : hash.substring(0, SHORT_HASH);
    }
}
