package parcheck.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parcheck.paper.Words;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBook;
import parcheck.report.form.FormWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parcheck template}: the blank form for a level and a period, made of the same catalogue that the checks use. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Speech speech = new Speech();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(names = "--level", required = true, paramLabel = "LEVEL", descriptionKey = "level")
    private String level = "";

    @Option(names = "--period", required = true, paramLabel = "PERIOD", descriptionKey = "period")
    private String period = "";

    @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "template-unit")
    private @Nullable String unit;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "template-out")
    private @Nullable String out;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    TemplateCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Words words = speech.words();
        Level wantedLevel = CheckOptions.level(level);
        Period wantedPeriod = CheckOptions.period(period);
        String name = out == null ? name(wantedLevel, wantedPeriod) : out;
        Path file = path(name);
        if (Files.isDirectory(file) || (Files.exists(file) && !force)) {
            throw new Refusal("cli.file-there", name);
        }
        Bench.write(file, blank(rules.book(around), wantedLevel, wantedPeriod));
        PrintStream screen = around.out();
        screen.println(words.say("cli.form-written", name));
        screen.flush();
        return 0;
    }

    private byte[] blank(RuleBook book, Level wantedLevel, Period wantedPeriod) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            FormWriter.write(book.catalogue(), book.plan(), wantedLevel, wantedPeriod, unit, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String name(Level level, Period period) {
        return "mau-bao-cao-" + level.code() + "-" + period.code().toLowerCase(Locale.ROOT) + ".xlsx";
    }

    private Path path(String named) {
        try {
            return around.folder().resolve(named);
        } catch (InvalidPathException e) {
            throw new Refusal("cli.bad-path", named);
        }
    }
}
