package parcheck.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parcheck.intake.UnreadableFile;
import parcheck.paper.UnreadableWords;
import parcheck.paper.Words;
import parcheck.paper.remediation.ListMerge;
import parcheck.paper.remediation.ListReader;
import parcheck.paper.remediation.ListSheet;
import parcheck.paper.remediation.RemediationBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parcheck remediation merge}: brings a list together with the one that came back; 1 if people contradict each other. */
@Command(name = "remediation")
final class RemediationCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Speech speech = new Speech();

    @Parameters(index = "0", paramLabel = "merge", descriptionKey = "remediation-what")
    private String what = "";

    @Parameters(index = "1", paramLabel = "OLD", descriptionKey = "remediation-old")
    private String old = "";

    @Parameters(index = "2", paramLabel = "RETURNED", descriptionKey = "remediation-returned")
    private String returned = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "remediation-out")
    private @Nullable String out;

    RemediationCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Words words = speech.words();
        Formats.of(what, "merge");
        List<ListSheet> ours = lists(old, words);
        List<ListSheet> theirs = lists(returned, words);
        samePeriod(ours, theirs);
        ListMerge.Result merged = ListMerge.of(ours, theirs);
        String target = out == null ? old : out;
        Bench.write(path(target), RemediationBook.file(merged.lists(), merged.conflicts()));
        PrintStream screen = around.out();
        for (ListMerge.Conflict c : merged.conflicts()) {
            screen.println(words.say("cli.conflict", c.unit(), c.clause(), c.column(), c.taken(), c.left()));
        }
        screen.println(words.say("cli.merged", target, merged.conflicts().size()));
        screen.flush();
        return merged.conflicts().isEmpty() ? 0 : 1;
    }

    private List<ListSheet> lists(String named, Words words) {
        try {
            List<ListSheet> lists = ListReader.read(path(named), named);
            if (lists.isEmpty()) {
                throw new Refusal("cli.no-list", named);
            }
            return lists;
        } catch (UnreadableFile e) {
            throw new Refusal("text", new UnreadableWords(words).line(named, e));
        }
    }

    /** Rows of another period would all seem to be gone; that is never meant. */
    private void samePeriod(List<ListSheet> ours, List<ListSheet> theirs) {
        for (ListSheet a : ours) {
            for (ListSheet b : theirs) {
                if (a.unitKey().equals(b.unitKey()) && !a.period().equals(b.period())) {
                    throw new Refusal("cli.other-period", a.unit(), a.period(), b.period());
                }
            }
        }
    }

    private Path path(String named) {
        try {
            return around.folder().resolve(named);
        } catch (InvalidPathException e) {
            throw new Refusal("cli.bad-path", named);
        }
    }
}
