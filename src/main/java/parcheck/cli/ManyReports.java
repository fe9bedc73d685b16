package parcheck.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import parcheck.check.Checkers;
import parcheck.intake.Document;
import parcheck.paper.FindingsJson;
import parcheck.paper.SummaryCsv;
import parcheck.paper.SummaryRow;
import parcheck.paper.SummaryTable;
import parcheck.paper.leader.UnitResult;

/** Checks many reports, several at a time, and shows them in the order of the files. Only a row of each is kept in memory. */
final class ManyReports {
    private static final int AHEAD = 4;

    private final Surroundings around;
    private final Bench bench;
    private final boolean json;
    private final int threads;
    private final LeaderPaper leader;
    private final List<SummaryRow> rows = new ArrayList<>();

    ManyReports(Surroundings around, Bench bench, boolean json, int threads, LeaderPaper leader) {
        this.around = around;
        this.bench = bench;
        this.json = json;
        this.threads = threads;
        this.leader = leader;
    }

    private record Done(
            SummaryRow row, @Nullable String line, @Nullable UnitResult result) {}

    private record Started(FileSearch.Item item, Future<Done> future) {}

    int run(List<FileSearch.Item> items) {
        bench.checkers().warmUp();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        PrintStream out = around.out();
        try (Progress progress = Progress.of(around, bench.words(), items.size())) {
            checkAll(items, pool, out, progress);
        } finally {
            pool.shutdownNow();
        }
        Path folder = bench.out();
        if (folder != null) {
            Bench.write(folder.resolve("summary.csv"), new SummaryCsv(bench.words()).file(rows));
            Bench.write(folder.resolve("summary.html"), leader.file());
        }
        if (!json) {
            out.print(new SummaryTable(bench.words()).text(rows, around.width(), around.coloured()));
        }
        out.flush();
        return rows.stream().mapToInt(SummaryRow::exitCode).max().orElse(0);
    }

    private void checkAll(List<FileSearch.Item> items, ExecutorService pool, PrintStream out, Progress progress) {
        Deque<Started> running = new ArrayDeque<>();
        Iterator<FileSearch.Item> next = items.iterator();
        while (next.hasNext() || !running.isEmpty()) {
            while (next.hasNext() && running.size() < threads * AHEAD) {
                FileSearch.Item item = next.next();
                running.add(new Started(item, pool.submit(() -> check(item))));
            }
            Done done = finish(running.remove());
            rows.add(done.row());
            leader.add(done.result(), done.row().problem());
            if (done.row().problem() != null) {
                progress.pause();
                around.err().println(done.row().problem());
            } else if (done.line() != null) {
                out.println(done.line());
            }
            progress.step();
        }
    }

    private Done check(FileSearch.Item item) throws Exception {
        Document document = Bench.read(item);
        Checkers.Judged judged = bench.judge(document);
        bench.keep(item, document, judged);
        String line = json ? new FindingsJson(judged.catalogue()).line(judged.verdict()) : null;
        return new Done(SummaryRow.of(item.name(), judged.verdict()), line, leader.result(item, judged));
    }

    /** A file that fails is named and the others go on; a result that cannot be written ends the run. */
    private Done finish(Started started) {
        try {
            return started.future().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof Refusal refusal) {
                throw refusal;
            }
            if (cause instanceof parcheck.plan.RulesRefused refused) {
                throw refused;
            }
            return new Done(SummaryRow.failed(started.item().name(), bench.line(started.item(), cause)), null, null);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
