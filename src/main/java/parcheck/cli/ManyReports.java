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
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import parcheck.check.Checkers;
import parcheck.intake.Document;
import parcheck.paper.FindingsJson;
import parcheck.paper.SummaryCsv;
import parcheck.paper.SummaryRow;
import parcheck.paper.SummaryTable;
import parcheck.paper.leader.UnitResult;
import parcheck.paper.remediation.ListSheet;

/** Checks many reports, several at a time, and shows them in the order of the files. Only a row of each is kept in memory. */
final class ManyReports {
    /** The name of the threads that check. */
    static final String THREAD = "reports";

    private static final int AHEAD = 4;

    private final Surroundings around;
    private final Bench bench;
    private final boolean json;
    private final int threads;
    private final LeaderPaper leader;
    private final List<SummaryRow> rows = new ArrayList<>();
    private final List<ListSheet> lists = new ArrayList<>();

    ManyReports(Surroundings around, Bench bench, boolean json, int threads, LeaderPaper leader) {
        this.around = around;
        this.bench = bench;
        this.json = json;
        this.threads = threads;
        this.leader = leader;
    }

    private record Done(
            SummaryRow row,
            @Nullable String line,
            @Nullable UnitResult result,
            @Nullable ListSheet list) {}

    private record Started(FileSearch.Item item, Future<Done> future) {}

    int run(List<FileSearch.Item> items) {
        bench.checkers().warmUp();
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> new Thread(task, THREAD));
        PrintStream out = around.out();
        Deque<Started> running = new ArrayDeque<>();
        try (Progress progress = Progress.of(around, bench.words(), items.size())) {
            checkAll(items, running, pool, out, progress);
        } finally {
            running.forEach(waiting -> waiting.future().cancel(false));
            end(pool);
        }
        ResultFolder results = bench.results();
        if (results != null) {
            Path folder = results.out();
            results.folderList(lists);
            Bench.write(folder.resolve("summary.csv"), new SummaryCsv(bench.words()).file(rows));
            Bench.write(folder.resolve("summary.html"), leader.file());
        }
        if (!json) {
            out.print(new SummaryTable(bench.words()).text(rows, around.width(), around.coloured()));
        }
        out.flush();
        return rows.stream().mapToInt(SummaryRow::exitCode).max().orElse(0);
    }

    /** Reports that are being written are written to their end, so that nothing changes once the run has ended. */
    private static void end(ExecutorService pool) {
        pool.shutdown();
        try {
            while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                continue;
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void checkAll(
            List<FileSearch.Item> items,
            Deque<Started> running,
            ExecutorService pool,
            PrintStream out,
            Progress progress) {
        Iterator<FileSearch.Item> next = items.iterator();
        while (next.hasNext() || !running.isEmpty()) {
            while (next.hasNext() && running.size() < threads * AHEAD) {
                FileSearch.Item item = next.next();
                running.add(new Started(item, pool.submit(() -> check(item))));
            }
            Done done = finish(running.remove());
            rows.add(done.row());
            if (done.list() != null) {
                lists.add(done.list());
            }
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
        Finished before = json ? null : bench.finished(item);
        if (before != null) {
            leader.known(bench.checkers().plan(before.result().plan()));
            return new Done(before.row(), null, before.result(), before.list());
        }
        Document document = Bench.read(item);
        Checkers.Judged judged = bench.judge(document);
        Finished now = bench.keep(item, document, judged);
        String line = json ? new FindingsJson(judged.catalogue()).line(judged.verdict()) : null;
        return new Done(
                SummaryRow.of(item.name(), judged.verdict()),
                line,
                leader.result(item, judged),
                now == null ? null : now.list());
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
            return new Done(
                    SummaryRow.failed(started.item().name(), bench.line(started.item(), cause)), null, null, null);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
