package parcheck.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Compiled rules, ready to be asked about any number of reports, from any thread. Every question gets a session of its own. */
final class RuleSet implements AutoCloseable {
    private final KieSessionsPool sessions;

    private RuleSet(KieSessionsPool sessions) {
        this.sessions = sessions;
    }

    /**
     * Loads compiled rules through a class loader of their own, straight from their models: a container, which would read a module
     * description and search a repository, is of no use to rules that are held in memory. Throws RuntimeException or LinkageError if
     * the classes are no rules of this engine.
     */
    static RuleSet of(CompiledRules rules) {
        RuleClassLoader loader = new RuleClassLoader(rules.classes());
        List<Model> models = new ArrayList<>();
        for (String name : rules.models()) {
            models.add(model(loader, name));
        }
        if (models.isEmpty()) {
            throw new IllegalArgumentException("no rules");
        }
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
        return new RuleSet(
                KieBaseBuilder.createKieBaseFromModel(models, configuration).newKieSessionsPool(1));
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Which rules fire on these facts. Throws RuntimeException if a rule throws; then nothing of the answer counts. */
    List<Findings.Fired> fire(Collection<?> facts) {
        Findings findings = new Findings();
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("findings", findings);
            facts.forEach(session::insert);
            session.fireAllRules();
            return List.copyOf(findings.fired());
        } finally {
            session.dispose();
        }
    }

    /** As {@link #fire}, but lets only one rule speak, so that a throwing rule can be told from the others. */
    List<Findings.Fired> fireOnly(String rule, Collection<?> facts) {
        Findings findings = new Findings();
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("findings", findings);
            facts.forEach(session::insert);
            session.fireAllRules(match -> match.getRule().getName().equals(rule));
            return new ArrayList<>(findings.fired());
        } finally {
            session.dispose();
        }
    }

    /** Frees what a reload would otherwise keep for ever. */
    @Override
    public void close() {
        sessions.shutdown();
    }
}
