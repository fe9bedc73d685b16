package parcheck.foreign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ihtsdo.drools.domain.Concept;
import org.ihtsdo.drools.response.InvalidContent;
import parcheck.check.ForeignRules;
import parcheck.plan.RulesRefused;

/** One rule folder, compiled if it can be, and ready to judge its cases, each in a session of its own. */
final class Trial implements AutoCloseable {
    private static final List<String> OPEN =
            List.of("org.ihtsdo.drools.", "java.text.", "org.mvel2.", System.getProperty("foreign.open", "foreign."));

    private final RuleDirectory folder;
    private final Terminology world;
    private ForeignRules rules;
    private String problem = "";

    Trial(RuleDirectory folder, Words words) {
        this.folder = folder;
        this.world = new Terminology(given(folder), words);
        try {
            rules = folder.isMvel()
                    ? ForeignRules.compileMvel("foreign", folder.drl(), OPEN)
                    : ForeignRules.compile("foreign", folder.drl(), OPEN);
        } catch (RulesRefused e) {
            problem = String.join("\n", e.problems());
        } catch (RuntimeException | LinkageError e) {
            problem = e.toString();
        }
    }

    private static Map<String, Concept> given(RuleDirectory folder) {
        Map<String, Concept> out = new LinkedHashMap<>();
        for (Map<?, ?> json : folder.cases(RuleDirectory.GIVEN)) {
            Concept concept = Fact.of(Concept.class, json);
            out.put(concept.getId(), concept);
        }
        return out;
    }

    String name() {
        return folder.name();
    }

    /** Why the folder cannot be tried; empty if it can. */
    String problem() {
        return problem;
    }

    int rules() {
        return rules.count();
    }

    List<Map<?, ?>> cases(String key) {
        return folder.cases(key);
    }

    /** What the rules find wrong with a case. */
    List<String> judge(Map<?, ?> json) {
        List<Object> facts = Fact.withParts(Fact.of(Concept.class, json));
        return rules.answers(facts, type -> world).stream()
                .filter(a -> !(a instanceof InvalidContent content) || content.counts())
                .map(String::valueOf)
                .toList();
    }

    @Override
    public void close() {
        rules.close();
    }
}
