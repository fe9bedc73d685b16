package parcheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;

/** A province's reports in one go, in little memory. */
@Tag("bench")
class ManyReportsBench {
    private static final int ALL = 2_000;
    private static final Pattern LEFT = Pattern.compile("->([0-9]+)M");

    @TempDir
    Path folder;

    @Test
    void twoThousandReportsTakeTwiceAsLongAsAThousandAndFitIntoHalfAGigabyte() throws Exception {
        FilledForms forms = new FilledForms(RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023"));
        forms.write(folder.resolve("half"), ALL / 2);
        forms.write(folder.resolve("whole"), ALL);
        check("half", 1);
        double half = check("half", ALL / 2);
        double whole = check("whole", ALL);
        System.out.printf(Locale.ROOT, "bench: twice as many files take %.2f times as long%n", whole / half);
        assertThat(whole / half).as("linear").isLessThan(2.3);
    }

    private double check(String name, int files) throws Exception {
        Path log = folder.resolve(name + files + ".gc");
        Path out = folder.resolve("out-" + name + files);
        List<String> options = List.of("-Xmx512m", "-Xlog:gc:file=" + log);
        String what = files == 1 ? name + "/report-0000.xlsx" : name;
        Child child = Child.parcheck(
                folder.resolve("cache"), options, "check", folder.resolve(what).toString(), "--out", out.toString());
        assertThat(child.code()).as("exit code").isLessThan(2);
        if (files > 1) {
            assertThat(Files.readAllLines(out.resolve("summary.csv"))).hasSizeGreaterThanOrEqualTo(files + 1);
            System.out.printf(
                    Locale.ROOT,
                    "bench: %d xlsx reports in a heap of 512 MB: %.1f s (%.1f ms each), %.1f s of processor, at most %d MB left after a collection%n",
                    files,
                    child.seconds(),
                    1000 * child.seconds() / files,
                    child.cpu(),
                    mostLeft(log));
        }
        return child.seconds();
    }

    private static int mostLeft(Path log) throws Exception {
        int most = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher left = LEFT.matcher(line);
            most = left.find() ? Math.max(most, Integer.parseInt(left.group(1))) : most;
        }
        return most;
    }
}
