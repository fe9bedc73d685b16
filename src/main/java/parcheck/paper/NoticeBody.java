package parcheck.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parcheck.check.Finding;
import parcheck.check.FindingClass;
import parcheck.check.Outcome;
import parcheck.check.Verdict;
import parcheck.plan.Catalogue;
import parcheck.remedy.Offices;
import parcheck.remedy.Task;
import parcheck.remedy.UnitRemedy;

/** The parts of a notice, numbered as they come: the result, missed targets, figures that disagree, questions, answers, tasks. */
final class NoticeBody {
    private final parcheck.report.words.Words text;
    private final FindingWords findings;
    private final Offices offices;
    private final NoticeTasks tasks;
    private int number;

    NoticeBody(parcheck.report.words.Words text, Catalogue catalogue, Offices offices, boolean dated) {
        this.text = text;
        this.findings = new FindingWords(catalogue);
        this.offices = offices;
        this.tasks = new NoticeTasks(text, findings, dated);
    }

    /** {@code answers} are what the unit explained, by the keys of its findings. */
    void into(Map<String, Object> out, UnitRemedy remedy, Map<String, String> answers) {
        String unit = remedy.verdict().header().heading().unitName();
        out.put("ket_qua", heading("sum"));
        out.put("tong_hop", sum(remedy.verdict()));
        List<Task> missed = NoticeTasks.of(remedy, FindingClass.BREACH, FindingClass.WARNING);
        List<Map<String, Object>> rows = new ArrayList<>();
        missed.forEach(task -> rows.add(shortfall(task.finding())));
        out.put("chi_tieu", rows.isEmpty() ? false : part("missed", "bang_chi_tieu", rows));
        List<String> figures = impossible(remedy);
        out.put("so_lieu", points("figures", figures));
        int figuresAt = number;
        List<String> questions = questions(remedy);
        Object asked = points("questions", questions);
        int askedAt = number;
        out.put("lam_ro", asked);
        out.put("giai_trinh", points("answers", answers(remedy, answers)));
        Map<String, Object> demanded =
                part("tasks", "bang_viec", tasks.rows(remedy, figuresAt, questions.isEmpty() ? 0 : askedAt));
        String sender = offices.sender().agencyName();
        demanded.put("loi_yeu_cau", text.text("step." + remedy.step().code(), sender, unit));
        out.put("yeu_cau", demanded);
        out.put("tieu_de_bao_cao", heading("back"));
        out.put("bao_cao_lai", text.text("back", unit, sender, tasks.by(remedy)));
    }

    private String sum(Verdict v) {
        long unknown = v.count(Outcome.NO_DATA) + v.count(Outcome.CONTRADICTED) + v.count(Outcome.ERROR);
        String out = text.text(
                "sum",
                day(v),
                Long.toString(v.count(Outcome.MET)),
                Long.toString(v.count(Outcome.MISSED)),
                Long.toString(unknown),
                Long.toString(v.count(Outcome.PENDING)));
        long unjudged = v.judgements().stream().filter(j -> j.outcome() == null).count();
        return unjudged == 0 ? out : out + " " + text.text("sum.unjudged", Long.toString(unjudged));
    }

    static String day(Verdict v) {
        return Lists.day(v.header().asOf());
    }

    private Map<String, Object> shortfall(Finding f) {
        Map<String, Object> row = new HashMap<>();
        String arithmetic = findings.say(f.arithmetic());
        String title = findings.say(f.title());
        boolean counted = f.actual() != null && f.actual().share() != null;
        row.put("noi_dung", title);
        row.put("muc", findings.target(f));
        String reported = counted ? findings.reported(f) : NoticeTasks.or(findings.reported(f), arithmetic);
        row.put("bao_cao", f.places().isEmpty() ? reported : text.text("row.reported", reported, findings.places(f)));
        row.put("tinh_lai", NoticeTasks.or(findings.recomputed(f), text.text("row.not-counted")));
        row.put("chenh", findings.gap(f));
        row.put("can_cu", f.clause() == null ? "" : text.text("row.clause", f.clause()));
        row.put("danh_gia", text.text("judged." + judged(f)));
        return row;
    }

    private static String judged(Finding f) {
        if (f.outcome() == Outcome.PENDING) {
            return "behind";
        }
        return f.type() == FindingClass.BREACH ? "binding" : "aspiration";
    }

    private List<String> impossible(UnitRemedy remedy) {
        List<String> out = new ArrayList<>();
        for (Task task : NoticeTasks.of(remedy, FindingClass.BLOCK)) {
            Finding f = task.finding();
            String arithmetic = findings.say(f.arithmetic());
            String message = sentence(findings.say(f.message()));
            boolean told = !arithmetic.isEmpty() && !f.places().isEmpty();
            out.add(told ? text.text("impossible", message, arithmetic, findings.places(f)) : message);
        }
        return out;
    }

    /** Doubtful figures are asked about; clauses without figures are named in one sentence. */
    private List<String> questions(UnitRemedy remedy) {
        List<String> out = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (Task task : NoticeTasks.of(remedy, FindingClass.VERIFY)) {
            Finding f = task.finding();
            if (f.outcome() == Outcome.NO_DATA && f.clause() != null) {
                lacking.add(text.text("clause", findings.say(f.title()), f.clause()));
            } else if (f.places().isEmpty()) {
                out.add(sentence(findings.brief(f.message())));
            } else {
                out.add(text.text("question", sentence(findings.brief(f.message())), findings.places(f)));
            }
        }
        if (!lacking.isEmpty()) {
            out.add(text.text("question.no-data", Integer.toString(lacking.size()), String.join("; ", lacking)));
        }
        return out;
    }

    private List<String> answers(UnitRemedy remedy, Map<String, String> answers) {
        List<String> out = new ArrayList<>();
        for (Task task : remedy.tasks()) {
            String answer = answers.getOrDefault(task.finding().key(), "");
            if (!answer.isBlank()) {
                Finding f = task.finding();
                String title = findings.say(f.title());
                String about = f.clause() == null ? title : text.text("clause", title, f.clause());
                out.add(text.text("answer", about, answer.strip()));
            }
        }
        return out;
    }

    private Object points(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        List<String> letters = text.list("letters");
        List<Map<String, Object>> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean lettered = lines.size() > 1 && lines.size() <= letters.size();
            out.add(NoticeHead.line(
                    lettered
                            ? text.text("point", letters.get(i), lines.get(i))
                            : lines.size() == 1 ? lines.get(i) : text.text("dash", lines.get(i))));
        }
        return part(heading, "cau", out);
    }

    private Map<String, Object> part(String heading, String name, List<Map<String, Object>> rows) {
        Map<String, Object> out = heading(heading);
        out.put(name, rows);
        return out;
    }

    private Map<String, Object> heading(String code) {
        Map<String, Object> out = new HashMap<>();
        out.put("so", Integer.toString(++number));
        out.put("tieu_de", text.text("heading." + code));
        return out;
    }

    /** Begins with a capital and ends with a full stop. */
    static String sentence(String words) {
        if (words.isEmpty()) {
            return words;
        }
        String capital = words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                + words.substring(words.offsetByCodePoints(0, 1));
        return capital.endsWith(".") || capital.endsWith("”") ? capital : capital + ".";
    }
}
