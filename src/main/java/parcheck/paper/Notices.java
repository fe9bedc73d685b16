package parcheck.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parcheck.check.Judgement;
import parcheck.check.Outcome;
import parcheck.check.Verdict;
import parcheck.paper.notice.NoticeKind;
import parcheck.paper.notice.NoticeTemplate;
import parcheck.plan.Catalogue;
import parcheck.plan.Lang;
import parcheck.plan.RuleSheet;
import parcheck.remedy.Offices;
import parcheck.remedy.UnitRemedy;

/** Writes the notice that follows from a verdict: a confirmation for units that meet everything, else what the inspector chose. */
public final class Notices {
    private static final parcheck.report.words.Words TEXT =
            new parcheck.report.words.Words("/parcheck/notice_vi.properties");

    private final Map<NoticeKind, NoticeTemplate> templates;
    private final NoticeOrder order;

    /** {@code templates} has one for the kind that was ordered and one for confirmations. */
    public Notices(Map<NoticeKind, NoticeTemplate> templates, NoticeOrder order) {
        this.templates = new EnumMap<>(templates);
        this.order = order;
    }

    /** The Word file; {@code answers} are what the unit explained, by the keys of its findings. */
    public byte[] of(UnitRemedy remedy, Offices offices, Catalogue catalogue, Map<String, String> answers) {
        NoticeKind kind = remedy.flawless() ? NoticeKind.CONFIRMATION : order.kind();
        NoticeTemplate template = templates.get(kind);
        if (template == null) {
            throw new IllegalStateException("no template for " + kind.code());
        }
        Map<String, Object> texts = new HashMap<>();
        new NoticeHead(TEXT, offices, order).into(texts, remedy, kind);
        if (kind == NoticeKind.CONFIRMATION) {
            confirmed(texts, remedy.verdict(), catalogue);
        } else {
            new NoticeBody(TEXT, catalogue, offices, order.issued() != null).into(texts, remedy, answers);
        }
        return template.fill(Plain.texts(texts));
    }

    private static void confirmed(Map<String, Object> out, Verdict v, Catalogue catalogue) {
        Words words = new Words(Lang.VI);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Judgement j : v.judgements()) {
            RuleSheet rule = j.clause().rule();
            if (j.outcome() == Outcome.MET && rule != null) {
                Map<String, Object> row = new HashMap<>();
                row.put("tt", Integer.toString(rows.size() + 1));
                row.put("noi_dung", j.clause().title().vi());
                row.put("muc", demanded(j, rule, catalogue, words));
                row.put("ket_qua", met(j, rule, catalogue, words));
                row.put("can_cu", TEXT.text("row.clause", j.clause().id()));
                rows.add(row);
            }
        }
        String confirmed = TEXT.text("confirmed", NoticeBody.day(v), Long.toString(v.count(Outcome.MET)));
        long pending = v.count(Outcome.PENDING);
        String later = pending == 0 ? "" : " " + TEXT.text("confirmed.pending", Long.toString(pending));
        out.put("xac_nhan", confirmed + later);
        out.put("bang_dat", rows);
        out.put("gioi_han", TEXT.text("limits") + TEXT.text("end").replaceFirst("^\\.", ""));
    }

    private static String demanded(Judgement j, RuleSheet rule, Catalogue catalogue, Words words) {
        return j.judged().isEmpty()
                ? words.value(rule.target())
                : words.say(ChangeWords.target(
                        rule.target(), catalogue.get(j.judged().get(0).indicator())));
    }

    private static String met(Judgement j, RuleSheet rule, Catalogue catalogue, Words words) {
        List<String> shown = j.judged().stream()
                .map(m -> words.value(new parcheck.check.Amount(
                        m.value(), catalogue.get(m.indicator()).unit(), rule.target())))
                .toList();
        return String.join("; ", shown);
    }
}
