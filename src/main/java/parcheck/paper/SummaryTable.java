package parcheck.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.check.FindingClass;
import parcheck.check.Outcome;

/** Many reports on the screen, a line each, and their sum. */
public final class SummaryTable {
    private static final int WIDEST = 40;

    private final Words words;

    /** In these words. */
    public SummaryTable(Words words) {
        this.words = words;
    }

    /** The table and the sum below it, ended by a line feed. */
    public String text(List<SummaryRow> rows, int width, boolean coloured) {
        Page page = new Page(width, coloured);
        int widest = Math.min(WIDEST, width / 3);
        Columns table = new Columns(widest);
        table.row(
                Paint.BOLD,
                words.say("summary.file"),
                words.say("summary.unit"),
                words.say("summary.period"),
                words.outcome(Outcome.MET),
                words.outcome(Outcome.MISSED),
                words.say("summary.other"),
                words.say("summary.gravest"));
        rows.forEach(row -> add(table, row, widest));
        table.on(page, 0, false);
        long judged = rows.stream().filter(r -> r.problem() == null).count();
        long clean = rows.stream().filter(r -> r.exitCode() == 0).count();
        long failed = rows.size() - judged;
        page.gap().text(0, words.say("summary.sum", rows.size(), clean, judged - clean, failed), Paint.BOLD);
        return page.toString();
    }

    private void add(Columns table, SummaryRow row, int widest) {
        String file = Width.cutStart(Width.clean(row.file()), widest);
        if (row.problem() != null) {
            table.row(Paint.RED, file, "", "", "", "", "", words.say("summary.unread"));
            return;
        }
        long all = row.outcomes().values().stream().mapToLong(Long::longValue).sum();
        long others = all - row.count(Outcome.MET) - row.count(Outcome.MISSED);
        FindingClass gravest = row.gravest();
        table.row(
                gravest == null ? Paint.GREEN : Paint.of(gravest),
                file,
                row.unit() == null ? "" : row.unit(),
                row.period() == null ? "" : row.period().code(),
                Long.toString(row.count(Outcome.MET)),
                Long.toString(row.count(Outcome.MISSED)),
                Long.toString(others),
                gravest(gravest, row));
    }

    private String gravest(@Nullable FindingClass gravest, SummaryRow row) {
        return gravest == null
                ? words.say("summary.nothing")
                : words.say("summary.class-count", words.type(gravest), row.count(gravest));
    }
}
