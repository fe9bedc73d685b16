package parcheck.cli;

import java.io.PrintStream;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parcheck template}: the blank form for a level and a period, made of the same catalogue that the checks use. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Form form;

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

    /** What makes the content of a blank form. */
    interface Form {

        /** The bytes of an xlsx file; the unit's name is filled in where it is given. */
        byte[] blank(RuleBook book, Level level, Period period, @Nullable String unit);
    }

    TemplateCommand(Surroundings around, Form form) {
        this.around = around;
        this.form = form;
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
        Bench.write(file, form.blank(rules.book(around), wantedLevel, wantedPeriod, unit));
        PrintStream screen = around.out();
        screen.println(words.say("cli.form-written", name));
        screen.flush();
        return 0;
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
