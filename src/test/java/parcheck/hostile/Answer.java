package parcheck.hostile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parcheck.check.Checker;
import parcheck.intake.Document;
import parcheck.intake.Intake;
import parcheck.intake.UnreadableFile;
import parcheck.report.Given;
import parcheck.report.Report;
import parcheck.report.ReportReader;

/** What became of one file: a verdict or a refusal with its reason, and what it cost in processor time and memory handed out. */
record Answer(String said, long milliseconds, long megabytes) {

    /** Reads and judges a file the whole way; throws what the program should never throw. */
    static Callable<Answer> to(HostileFile hostile, Checker checker, Path folder) {
        return () -> {
            Path file = Files.write(folder.resolve("hostile"), hostile.bytes());
            var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            long time = threads.getCurrentThreadCpuTime();
            long memory = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            String said = said(file, hostile.name(), checker);
            return new Answer(
                    said,
                    (threads.getCurrentThreadCpuTime() - time) / 1_000_000,
                    (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - memory) >> 20);
        };
    }

    private static String said(Path file, String name, Checker checker) throws IOException {
        try {
            Document document = Intake.read(file, name);
            Report report =
                    new ReportReader(checker.book().catalogue(), checker.book().plan()).read(document, Given.NOTHING);
            checker.check(report, document.source(), null);
            return "REPORT";
        } catch (UnreadableFile e) {
            return e.reason().toString();
        }
    }
}
