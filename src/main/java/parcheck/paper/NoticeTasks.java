package parcheck.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.check.FindingClass;
import parcheck.remedy.Task;
import parcheck.remedy.UnitRemedy;

/** The table of a notice that says who has to do what by when, each row pointing to where the notice tells why. */
final class NoticeTasks {
    private final parcheck.report.words.Words text;
    private final FindingWords findings;
    private final boolean dated;

    /** {@code dated}: terms are days of the calendar, for the notice bears a date; else so many working days. */
    NoticeTasks(parcheck.report.words.Words text, FindingWords findings, boolean dated) {
        this.text = text;
        this.findings = findings;
        this.dated = dated;
    }

    /** {@code figuresAt} and {@code questionsAt} are the parts of the notice that tell about them; 0 if there is none. */
    List<Map<String, Object>> rows(UnitRemedy remedy, int figuresAt, int questionsAt) {
        List<Map<String, Object>> out = new ArrayList<>();
        for (Task task : of(remedy, FindingClass.BLOCK, FindingClass.BREACH, FindingClass.WARNING)) {
            out.add(task(
                    out.size() + 1, what(remedy, task.finding(), figuresAt), findings.change(task.finding()), task));
        }
        List<Task> asked = of(remedy, FindingClass.VERIFY);
        if (!asked.isEmpty() && questionsAt > 0) {
            String what = text.text("task.answer", Integer.toString(questionsAt));
            Map<String, Object> row = task(out.size() + 1, what, "", latest(asked));
            row.put("chiu_trach_nhiem", asked.get(0).head());
            out.add(row);
        }
        return out;
    }

    /** What has to be done, and where in this paper or in the plan it is told about. */
    private String what(UnitRemedy remedy, Finding f, int figuresAt) {
        String what = or(findings.remedy(f), findings.say(f.title())).strip().replaceFirst("\\.$", "");
        if (f.type() != FindingClass.BLOCK) {
            return f.clause() == null ? what : text.text("task.clause", what, f.clause());
        }
        List<Finding> all =
                of(remedy, FindingClass.BLOCK).stream().map(Task::finding).toList();
        List<String> letters = text.list("letters");
        String part = Integer.toString(figuresAt);
        return all.size() < 2 || all.size() > letters.size()
                ? text.text("task.figures", what, part)
                : text.text("task.point", what, letters.get(all.indexOf(f)), part);
    }

    private Map<String, Object> task(int count, String what, String least, Task task) {
        Map<String, Object> row = new HashMap<>();
        row.put("tt", Integer.toString(count));
        row.put("viec", what);
        row.put("toi_thieu", least);
        row.put("chiu_trach_nhiem", text.text("owner", task.head(), task.lead()));
        row.put("thoi_han", dated ? Lists.day(task.due()) : text.text("days", Integer.toString(task.days())));
        row.put("minh_chung", task.evidence());
        return row;
    }

    /** By when the unit answers. */
    String by(UnitRemedy remedy) {
        Task last = latest(remedy.tasks());
        return dated
                ? text.text("by.date", Lists.day(last.due()))
                : text.text("by.days", Integer.toString(last.days()));
    }

    private static Task latest(List<Task> tasks) {
        Task last = tasks.get(0);
        for (Task task : tasks) {
            last = task.days() > last.days() ? task : last;
        }
        return last;
    }

    static List<Task> of(UnitRemedy remedy, FindingClass... types) {
        List<FindingClass> wanted = List.of(types);
        return remedy.tasks().stream()
                .filter(t -> wanted.contains(t.finding().type()))
                .toList();
    }

    static String or(@Nullable String first, String second) {
        return first == null || first.isEmpty() ? second : first;
    }
}
