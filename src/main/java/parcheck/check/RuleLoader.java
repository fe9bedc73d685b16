package parcheck.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.plan.RulesRefused;

/** Makes a checker of a rule book, or refuses: texts are checked, rules compiled, then every rule has to prove itself. */
public final class RuleLoader {
    private RuleLoader() {}

    /**
     * Loads the rules of a book. What has proved itself once is taken from the cache as long as no file changes. Throws RulesRefused
     * with every problem found.
     */
    public static Checker load(RuleBook book, RuleCache cache) {
        RuleSet cached = fromCache(book.sha256(), cache);
        return cached != null ? new Checker(book, cached) : compile(book, cache);
    }

    /**
     * Reads a plan and loads its rules; compiled rules are taken from the cache while the plan is being read, because both take
     * long. Throws RulesRefused with every problem found.
     */
    public static Checker load(RuleFolder folder, String planId, RuleCache cache) {
        FutureTask<@Nullable RuleSet> fetching =
                new FutureTask<>(() -> fromCache(folder.only(planId).sha256(), cache));
        Thread thread = new Thread(fetching, "rules");
        thread.setDaemon(true);
        thread.start();
        RuleBook book = RuleBookReader.read(folder, planId);
        @Nullable RuleSet cached = outcome(fetching);
        return cached != null ? new Checker(book, cached) : compile(book, cache);
    }

    private static @Nullable RuleSet outcome(FutureTask<@Nullable RuleSet> fetching) {
        try {
            return fetching.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Checker compile(RuleBook book, RuleCache cache) {
        List<String> problems = DrlText.problems(book);
        if (!problems.isEmpty()) {
            throw new RulesRefused(problems);
        }
        byte[] jar = RuleCompiler.compile(book.sha256().substring(0, 32), drl(book));
        Checker checker = new Checker(book, loadBytes(jar));
        problems = new RuleTrial(checker).problems();
        if (!problems.isEmpty()) {
            checker.close();
            throw new RulesRefused(problems);
        }
        cache.store(key(book.sha256()), jar);
        return checker;
    }

    private static String key(String sha256) {
        return "rules-" + sha256.substring(0, 32) + "-" + EngineVersion.text().replaceAll("[^A-Za-z0-9.]+", "-");
    }

    private static @Nullable RuleSet fromCache(String sha256, RuleCache cache) {
        Path file = cache.find(key(sha256));
        if (file == null) {
            return null;
        }
        try {
            return RuleCompiler.load(file);
        } catch (RuntimeException e) {
            cache.drop(file);
            return null;
        }
    }

    private static RuleSet loadBytes(byte[] jar) {
        try {
            Path file = Files.createTempFile("parcheck-rules", ".jar");
            try {
                Files.write(file, jar);
                return RuleCompiler.load(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> drl(RuleBook book) {
        Map<String, String> out = new LinkedHashMap<>();
        book.rules().forEach(r -> out.put(r.file(), r.drl()));
        book.integrity().forEach(r -> out.put(r.file(), r.drl()));
        return out;
    }
}
