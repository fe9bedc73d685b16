package parcheck.plan;

import java.util.List;
import java.util.Map;

/** Everything that judges one report, as read from disk: catalogue, relations, plan, integrity rules, and their common hash. */
public record RuleBook(
        Catalogue catalogue,
        Map<String, Relation> relations,
        Plan plan,
        List<RuleSheet> rules,
        List<IntegritySheet> integrity,
        String sha256,
        String origin) {

    /** The same rules, read from elsewhere. */
    RuleBook from(String other) {
        return new RuleBook(catalogue, relations, plan, rules, integrity, sha256, other);
    }
}
