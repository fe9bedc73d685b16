package parcheck.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import parcheck.paper.RuleTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parcheck rules}: every clause of the plan with its rule, or why no machine can judge it. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Speech speech = new Speech();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(names = "--format", paramLabel = "text|json|md", descriptionKey = "format")
    private String format = "text";

    RulesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        String form = Formats.of(format, "text", "json", "md");
        RuleTable table = new RuleTable(speech.words(), rules.book(around));
        PrintStream out = around.out();
        out.print(
                switch (form) {
                    case "json" -> table.json();
                    case "md" -> table.markdown();
                    default -> table.text(around.width(), around.coloured());
                });
        out.flush();
        return 0;
    }
}
