package parcheck.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Checker cached = fromCache(book.sha256(), book.origin(), cache);
        return cached != null ? cached : compile(book, cache);
    }

    /**
     * Reads a plan and loads its rules; rules that have proved themselves once are taken from the cache, with the plan, as long as no
     * file changes. Throws RulesRefused with every problem found.
     */
    public static Checker load(RuleFolder folder, String planId, RuleCache cache) {
        Checker cached = fromCache(folder.only(planId).sha256(), folder.origin(), cache);
        return cached != null ? cached : compile(RuleBookReader.read(folder, planId), cache);
    }

    private static Checker compile(RuleBook book, RuleCache cache) {
        List<String> problems = DrlText.problems(book);
        if (!problems.isEmpty()) {
            throw new RulesRefused(problems);
        }
        CompiledRules compiled = RuleCompiler.compile(book.sha256().substring(0, 32), drl(book));
        Checker checker = new Checker(book, RuleSet.of(compiled));
        problems = new RuleTrial(checker).problems();
        if (!problems.isEmpty()) {
            checker.close();
            throw new RulesRefused(problems);
        }
        cache.store(name(book.sha256()), new CachedRules(book, compiled).bytes());
        return checker;
    }

    private static String name(String sha256) {
        String engine = EngineVersion.text().replaceAll("[^A-Za-z0-9.]+", "-");
        return "rules-" + sha256 + "-" + engine + "-" + Long.toHexString(Build.stamp()) + ".cache";
    }

    /** What cannot be used, for whatever reason, counts as absent and is overwritten. */
    private static @Nullable Checker fromCache(String sha256, String origin, RuleCache cache) {
        byte[] bytes = cache.find(name(sha256));
        if (bytes == null) {
            return null;
        }
        try {
            CachedRules rules = CachedRules.of(bytes, origin);
            boolean meant = rules.book().sha256().equals(sha256);
            return meant ? new Checker(rules.book(), RuleSet.of(rules.compiled())) : null;
        } catch (RuntimeException | LinkageError e) {
            return null;
        }
    }

    private static Map<String, String> drl(RuleBook book) {
        Map<String, String> out = new LinkedHashMap<>();
        book.rules().forEach(r -> out.put(r.file(), r.drl()));
        book.integrity().forEach(r -> out.put(r.file(), r.drl()));
        return out;
    }
}
