package parcheck.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.check.RuleCache;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import picocli.CommandLine.Option;

/** Which rules: a named folder, else {@code rules} in the working folder, else the packed copy; and which plan of them. */
final class RuleOptions {
    private static final String USUAL = "rules";

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private @Nullable String rules;

    @Option(names = "--plan", paramLabel = "ID", descriptionKey = "plan")
    private @Nullable String plan;

    /** The rule folder; throws Refusal if the named one holds no rules. */
    RuleFolder folder(Surroundings around) {
        String named = rules;
        if (named == null) {
            boolean here = Files.isRegularFile(around.folder().resolve(USUAL).resolve("indicators.yaml"));
            return here ? open(around, USUAL) : RuleFolder.packed();
        }
        if (!Files.isRegularFile(around.folder().resolve(named).resolve("indicators.yaml"))) {
            throw new Refusal("cli.no-rules", named);
        }
        return open(around, named);
    }

    private static RuleFolder open(Surroundings around, String named) {
        try {
            Path folder = around.folder().resolve(named);
            return new RuleFolder(named, RuleFolder.open(folder).files());
        } catch (UncheckedIOException e) {
            throw new Refusal("cli.rules-unreadable", named, String.valueOf(e.getMessage()));
        }
    }

    /** The plans that may judge: the named one, else all there are; throws Refusal for a name that is not among them. */
    List<String> plans(RuleFolder folder) {
        List<String> there = folder.plans();
        if (there.isEmpty()) {
            throw new Refusal("cli.no-plans", folder.origin());
        }
        if (plan == null) {
            return there;
        }
        if (!there.contains(plan)) {
            throw new Refusal("cli.unknown-plan", plan, List.<Object>copyOf(there));
        }
        return List.of(plan);
    }

    /** The rules of the one plan that is meant; throws Refusal if several could be. */
    RuleBook book(Surroundings around) {
        RuleFolder folder = folder(around);
        List<String> plans = plans(folder);
        if (plans.size() > 1) {
            throw new Refusal("cli.which-plan", List.<Object>copyOf(plans));
        }
        return RuleBookReader.read(folder, plans.get(0));
    }

    /** The cache of compiled rules; none where the user does not want one. */
    static RuleCache cache(Surroundings around, boolean wanted) {
        return wanted ? RuleCache.in(around.cache()) : RuleCache.none();
    }
}
