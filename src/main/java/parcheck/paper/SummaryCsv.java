package parcheck.paper;

import java.util.ArrayList;
import java.util.List;
import parcheck.check.FindingClass;
import parcheck.check.Outcome;

/** Many reports as a table for spreadsheets: UTF-8 with a byte order mark, and no cell that a spreadsheet would take for a formula. */
public final class SummaryCsv {
    private final Words words;

    /** With headings in these words. */
    public SummaryCsv(Words words) {
        this.words = words;
    }

    /** The file's content; one line a report, in the order given. */
    public byte[] file(List<SummaryRow> rows) {
        Csv out = new Csv().line(headings());
        rows.forEach(row -> out.line(cells(row)));
        return out.bytes();
    }

    private List<String> headings() {
        List<String> out = new ArrayList<>();
        for (String code : List.of("file", "unit", "level", "period", "plan")) {
            out.add(words.say("summary." + code));
        }
        for (Outcome outcome : Outcome.values()) {
            out.add(words.outcome(outcome));
        }
        for (FindingClass type : FindingClass.values()) {
            out.add(words.type(type));
        }
        out.add(words.say("summary.exit-code"));
        out.add(words.say("summary.problem"));
        return out;
    }

    private static List<String> cells(SummaryRow row) {
        List<String> out = new ArrayList<>();
        out.add(row.file());
        out.add(row.unit() == null ? "" : row.unit());
        out.add(row.level() == null ? "" : row.level().code());
        out.add(row.period() == null ? "" : row.period().code());
        out.add(row.plan() == null ? "" : row.plan());
        boolean judged = row.problem() == null;
        for (Outcome outcome : Outcome.values()) {
            out.add(judged ? Long.toString(row.count(outcome)) : "");
        }
        for (FindingClass type : FindingClass.values()) {
            out.add(judged ? Long.toString(row.count(type)) : "");
        }
        out.add(Integer.toString(row.exitCode()));
        out.add(row.problem() == null ? "" : row.problem());
        return out;
    }
}
