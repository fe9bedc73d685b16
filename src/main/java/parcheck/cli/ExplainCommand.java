package parcheck.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import parcheck.paper.Explanation;
import parcheck.paper.Words;
import parcheck.plan.Clause;
import parcheck.plan.Fold;
import parcheck.plan.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parcheck explain}: one clause in words that a clerk understands. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Speech speech = new Speech();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Parameters(arity = "1", paramLabel = "RULE", descriptionKey = "clause")
    private String asked = "";

    ExplainCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Words words = speech.words();
        RuleBook book = rules.book(around);
        String text = new Explanation(words, book).text(clause(book), around.width(), around.coloured());
        PrintStream out = around.out();
        out.print(text);
        out.flush();
        return 0;
    }

    private Clause clause(RuleBook book) {
        String wanted = folded(asked);
        for (Clause clause : book.plan().clauses()) {
            if (folded(clause.id()).equals(wanted) || folded(clause.row()).equals(wanted)) {
                return clause;
            }
        }
        List<String> ids = book.plan().clauses().stream()
                .flatMap(c -> java.util.stream.Stream.of(c.id(), c.row()))
                .toList();
        throw new Refusal(
                "cli.unknown-clause", asked, List.<Object>copyOf(Nearest.of(wanted, ids, ExplainCommand::folded)));
    }

    private static String folded(String id) {
        return Fold.spaces(id).toLowerCase(java.util.Locale.ROOT);
    }
}
