package parcheck.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;

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
        return of(rules, new RuleClassLoader(rules.classes()));
    }

    /** As above, through a given class loader that holds the compiled classes. */
    static RuleSet of(CompiledRules rules, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        for (String name : rules.models()) {
            models.add(model(loader, name));
        }
        if (models.isEmpty()) {
            throw new IllegalArgumentException("no rules");
        }
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
        return of(KieBaseBuilder.createKieBaseFromModel(models, configuration));
    }

    /** Rules that somebody else has loaded already. */
    static RuleSet of(KieBase base) {
        return new RuleSet(base.newKieSessionsPool(1));
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
        return fire(facts, match -> true);
    }

    /** As {@link #fire}, but lets only one rule speak, so that a throwing rule can be told from the others. */
    List<Findings.Fired> fireOnly(String rule, Collection<?> facts) {
        return fire(facts, match -> match.getRule().getName().equals(rule));
    }

    private List<Findings.Fired> fire(Collection<?> facts, AgendaFilter filter) {
        Findings findings = new Findings();
        ask(session -> {
            session.setGlobal("findings", findings);
            facts.forEach(session::insert);
            session.fireAllRules(filter);
        });
        return List.copyOf(findings.fired());
    }

    /** One question in a session of its own, which ends whatever happens. Throws what the question throws. */
    void ask(Consumer<KieSession> question) {
        KieSession session = sessions.newKieSession();
        try {
            question.accept(session);
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
