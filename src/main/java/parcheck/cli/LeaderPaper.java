package parcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parcheck.check.Checkers;
import parcheck.paper.Words;
import parcheck.paper.leader.EarlierResults;
import parcheck.paper.leader.LeaderPage;
import parcheck.paper.leader.UnitResult;
import parcheck.plan.Plan;

/** Gathers what the leader's page tells while many reports are checked, and writes it at the end. */
final class LeaderPaper {
    private final Words words;
    private final EarlierResults earlier;
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();
    private final List<UnitResult> results = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** Reads the earlier results beforehand, if a folder was named; throws Refusal if it cannot be read. */
    LeaderPaper(Words words, @Nullable Path earlier) {
        this.words = words;
        this.earlier = earlier == null ? EarlierResults.none() : read(earlier);
    }

    private static EarlierResults read(Path folder) {
        try {
            return EarlierResults.in(folder);
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("cli.no-earlier", folder.toString());
        }
    }

    /** What is kept of one report; may be called from several threads. */
    UnitResult result(FileSearch.Item item, Checkers.Judged judged) {
        plans.putIfAbsent(judged.plan().id(), judged.plan());
        return UnitResult.of(item.name(), judged.verdict(), judged.catalogue(), words);
    }

    void add(@Nullable UnitResult result, @Nullable String problem) {
        if (result != null) {
            results.add(result);
        }
        if (problem != null) {
            problems.add(problem);
        }
    }

    /** The content of summary.html. */
    byte[] file() {
        return new LeaderPage(words, earlier).file(results, plans, problems);
    }
}
