package parcheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parcheck.paper.Words;
import parcheck.paper.notice.NoticeKind;
import parcheck.paper.notice.NoticeTemplate;
import parcheck.remedy.OfficesReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parcheck notice-template}: writes out a template of notices, or the offices file, for editing. */
@Command(name = "notice-template")
final class NoticeTemplateCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Speech speech = new Speech();

    @Option(names = "--kind", paramLabel = "notice|letter|confirmation", descriptionKey = "template-kind")
    private String kind = "notice";

    @Option(names = "--offices", descriptionKey = "offices-sample")
    private boolean offices;

    @Option(names = "--plan", paramLabel = "ID", descriptionKey = "plan")
    private String plan = "hung-yen-2023";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "notice-template-out")
    private @Nullable String out;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    NoticeTemplateCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Words words = speech.words();
        NoticeKind wanted = NoticeKind.of(Formats.of(kind, "notice", "letter", "confirmation"));
        String usual = offices ? "offices.yaml" : "notice-template-" + wanted.code() + ".docx";
        String name = out == null ? usual : out;
        Path file = path(name);
        if (Files.isDirectory(file) || (Files.exists(file) && !force)) {
            throw new Refusal("cli.file-there", name);
        }
        Bench.write(file, offices ? OfficesReader.packed(plan) : NoticeTemplate.packed(wanted));
        around.err().println(words.say("cli.written", name));
        return 0;
    }

    private Path path(String named) {
        try {
            return around.folder().resolve(named);
        } catch (InvalidPathException e) {
            throw new Refusal("cli.bad-path", named);
        }
    }
}
