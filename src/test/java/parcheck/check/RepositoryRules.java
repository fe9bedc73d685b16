package parcheck.check;

import java.nio.file.Path;
import parcheck.plan.RuleFolder;

/** The rules of the repository as tests use them: compiled once for each build, loaded once in each process, and never closed. */
public final class RepositoryRules {
    /** Where tests keep compiled rules. Not for rules that are to be refused: what is wrong has to be found anew each time. */
    public static final RuleCache CACHE =
            RuleCache.in(Path.of("target", "rule-cache").toAbsolutePath());

    private static Checker checker;

    private RepositoryRules() {}

    /** The checker of the plan for 2023, shared by all tests. */
    public static synchronized Checker of2023() {
        if (checker == null) {
            checker = RuleLoader.load(RuleFolder.open(Path.of("rules")), "hung-yen-2023", CACHE);
        }
        return checker;
    }
}
