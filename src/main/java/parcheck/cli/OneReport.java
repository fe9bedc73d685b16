package parcheck.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import parcheck.check.Checkers;
import parcheck.intake.Document;
import parcheck.intake.UnreadableFile;
import parcheck.paper.Screen;

/** Checks a single report and shows everything. The file is read while the rules load. */
final class OneReport {
    private final Surroundings around;
    private final Bench bench;
    private final String format;

    OneReport(Surroundings around, Bench bench, String format) {
        this.around = around;
        this.bench = bench;
        this.format = format;
    }

    int run(FileSearch.Item item) throws IOException {
        try {
            Document document = read(item);
            Checkers.Judged judged = bench.judge(document);
            bench.keep(item, document, judged);
            PrintStream out = around.out();
            out.print(text(judged));
            out.flush();
            return judged.verdict().exitCode();
        } catch (UnreadableFile unreadable) {
            around.err().println(bench.line(item, unreadable));
            return 2;
        }
    }

    private Document read(FileSearch.Item item) throws UnreadableFile {
        FutureTask<Document> reading = new FutureTask<>(() -> Bench.read(item));
        Thread reader = new Thread(reading, "reader");
        reader.setDaemon(true);
        reader.start();
        bench.checkers().warmUp();
        try {
            return reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableFile unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Checkers.Judged judged) {
        if (!format.equals("text")) {
            return new String(new Papers(bench.words(), judged).content(format), StandardCharsets.UTF_8);
        }
        return new Screen(bench.words(), judged.catalogue(), around.width(), around.coloured()).text(judged.verdict());
    }
}
