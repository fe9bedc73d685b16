package parcheck.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.plan.RuleBook;
import parcheck.plan.RulesRefused;

/** Makes a checker of a rule book, or refuses: texts are checked, rules compiled, then every rule has to prove itself. */
public final class RuleLoader {
    private RuleLoader() {}

    /**
     * Loads the rules of a book. What has proved itself once is taken from the cache as long as no file changes. Throws RulesRefused
     * with every problem found.
     */
    public static Checker load(RuleBook book, RuleCache cache) {
        String key = "rules-" + book.sha256().substring(0, 32) + "-"
                + EngineVersion.text().replaceAll("[^A-Za-z0-9.]+", "-");
        Checker cached = fromCache(book, cache, key);
        if (cached != null) {
            return cached;
        }
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
        cache.store(key, jar);
        return checker;
    }

    private static @Nullable Checker fromCache(RuleBook book, RuleCache cache, String key) {
        Path file = cache.find(key);
        if (file == null) {
            return null;
        }
        try {
            return new Checker(book, RuleCompiler.load(file));
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
