package parcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parcheck.check.Checkers;
import parcheck.check.EngineVersion;
import parcheck.paper.Notices;
import parcheck.paper.Words;
import parcheck.plan.RuleFolder;
import parcheck.remedy.History;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parcheck check}: one report is shown in full, several in a table; 0 all well, 1 something to do, 2 something failed. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private static final int FAILED = 2;

    private final Surroundings around;

    @Mixin
    private final Speech speech = new Speech();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Mixin
    private final CheckOptions options = new CheckOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = List.of();

    @Mixin
    private final PaperOptions paperOptions = new PaperOptions();

    @Mixin
    private final NoticeOptions noticeOptions = new NoticeOptions();

    @Option(names = "--format", paramLabel = "text|json|csv|oscal|junit", descriptionKey = "format")
    private String format = "text";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private @Nullable String out;

    @Option(names = "--earlier", paramLabel = "DIR", descriptionKey = "earlier")
    private @Nullable String earlier;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private @Nullable String jobs;

    @Option(names = "--no-cache", descriptionKey = "no-cache")
    private boolean noCache;

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Words words = speech.words();
        String form = Formats.of(format, "text", "json", "csv", "oscal", "junit");
        int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : number(jobs);
        FileSearch search = search();
        if (search.skipped() > 0) {
            around.err().println(words.say("cli.skipped", search.skipped()));
        }
        if (search.items().size() > 1 && !Set.of("text", "json").contains(form)) {
            throw new Refusal("cli.format-of-one", form);
        }
        if (search.items().isEmpty()) {
            throw new Refusal("cli.nothing-found", List.<Object>copyOf(files));
        }
        if (search.items().size() > 1 && noticeOptions.numbered()) {
            throw new Refusal("cli.one-number");
        }
        RuleFolder folder = rules.folder(around);
        try (Checkers checkers = new Checkers(folder, rules.plans(folder), RuleOptions.cache(around, !noCache))) {
            AgainstFiles against = against();
            Bench bench = new Bench(
                    checkers, options.given(), options.date(), against, words, results(folder, against, words));
            int code = search.items().size() == 1
                    ? new OneReport(around, bench, form).run(search.items().get(0))
                    : new ManyReports(around, bench, form.equals("json"), threads, leader(words)).run(search.items());
            against.readOnce(checkers);
            against.problems().forEach((item, why) -> around.err().println(bench.line(item, why)));
            return against.problems().isEmpty() ? code : FAILED;
        }
    }

    private AgainstFiles against() throws IOException {
        List<FileSearch.Item> items = new ArrayList<>();
        Set<FileSearch.Item> named = new HashSet<>();
        for (String typed : options.against()) {
            FileSearch search = new FileSearch();
            Path path = path(typed);
            search.add(typed, path, options.against().size() > 1);
            if (search.items().isEmpty()) {
                throw new Refusal("cli.nothing-found", typed);
            }
            items.addAll(search.items());
            named.addAll(Files.isDirectory(path) ? List.of() : search.items());
        }
        return new AgainstFiles(items, named);
    }

    private FileSearch search() throws IOException {
        FileSearch search = new FileSearch();
        for (String file : files) {
            search.add(file, path(file), files.size() > 1);
        }
        return search;
    }

    private LeaderPaper leader(Words words) {
        return new LeaderPaper(words, earlier == null ? null : path(earlier));
    }

    /** Where the papers go; null if the user named no folder. */
    private @Nullable ResultFolder results(RuleFolder folder, AgainstFiles against, Words words) {
        if (out == null) {
            return null;
        }
        List<Path> before = PaperOptions.findings(earlier == null ? null : path(earlier));
        MadeFrom settings = new MadeFrom()
                .add(folder.sha256())
                .add(rules.plans(folder))
                .add(EngineVersion.text())
                .add(words.lang())
                .add(options.given())
                .add(options.date());
        before.forEach(file -> settings.add(PaperOptions.content(around, file.toString())));
        against.addTo(settings);
        paperOptions.addTo(settings, around);
        noticeOptions.addTo(settings, around);
        Notices notices = noticeOptions.notices(around, paperOptions);
        History history = PaperOptions.history(before);
        return new ResultFolder(path(out), paperOptions, history, notices, around, settings.identity());
    }

    private Path path(String named) {
        try {
            return around.folder().resolve(named);
        } catch (InvalidPathException e) {
            throw new Refusal("cli.bad-path", named);
        }
    }

    private static int number(String typed) {
        if (!typed.matches("[1-9][0-9]{0,2}")) {
            throw new Refusal("cli.bad-jobs", typed);
        }
        return Integer.parseInt(typed);
    }
}
