package parcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.check.Checker;
import parcheck.check.RepositoryRules;

/**
 * Every damaged file gets a typed answer in good time: a report that is judged, or a reason why not. How many: {@code
 * -Dhostile.files=…}; from which number on: {@code -Dhostile.from=…}.
 */
class HostileFilesTest {
    private static final int FILES = Integer.getInteger("hostile.files", 200);
    private static final long FROM = Long.getLong("hostile.from", 0);
    private static final long LONGEST = 10_000;
    private static final long HANGS = 120_000;

    @TempDir
    private static Path folder;

    private static final Checker CHECKER = RepositoryRules.of2023();
    private static ExecutorService worker;

    @BeforeAll
    static void load() {
        worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "hostile");
            thread.setDaemon(true);
            return thread;
        });
    }

    @AfterAll
    static void close() {
        worker.shutdownNow();
    }

    @Test
    void everyOneEndsInATypedAnswer() {
        Map<String, Integer> answers = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        TreeMap<Long, String> slowest = new TreeMap<>();
        long most = 0;
        for (long n : LongStream.range(FROM, FROM + FILES).toArray()) {
            HostileFile file = HostileFile.of(n);
            Answer answer = answer(file);
            answers.merge(answer.said(), 1, Integer::sum);
            slowest.put(answer.milliseconds(), file.toString());
            most = Math.max(most, answer.megabytes());
            if (answer.milliseconds() > LONGEST || answer.said().contains(" ")) {
                wrong.add(file + ": " + answer);
            }
        }
        var last = slowest.lastEntry();
        System.out.println("hostile files: " + FILES + ", answers " + answers + ", longest " + last.getKey()
                + " ms of processor time for " + last.getValue() + ", at most " + most + " MB handed out for one");
        assertThat(wrong).isEmpty();
    }

    /** Files that once got no typed answer, or got it late. */
    @ParameterizedTest
    @CsvSource({
        "messy-old-font/report.docx, WIDE_CELLS, 43",
        "messy-table/report.docx, WIDE_CELLS, 43",
        "messy-spoilt-form/report.xlsx, BOMB, 399"
    })
    void whatWasFoundOnceIsAnsweredNow(String fixture, Damage damage, long number) {
        Answer answer = answer(HostileFile.of(Path.of("fixtures", fixture), damage, number));

        assertThat(answer.said()).doesNotContain(" ");
        assertThat(answer.milliseconds()).isLessThan(LONGEST);
    }

    private static Answer answer(HostileFile file) {
        try {
            return worker.submit(Answer.to(file, CHECKER, folder)).get(HANGS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError(file + " hangs", e);
        } catch (ExecutionException e) {
            StackTraceElement[] at = e.getCause().getStackTrace();
            return new Answer(
                    "threw " + e.getCause() + " at " + (at.length > 0 ? at[0] : "") + " "
                            + Arrays.stream(at)
                                    .filter(s -> s.getClassName().startsWith("parcheck"))
                                    .findFirst()
                                    .orElse(null),
                    0,
                    0);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
