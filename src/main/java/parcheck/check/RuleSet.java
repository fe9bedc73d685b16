package parcheck.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Compiled rules, ready to be asked about any number of reports, from any thread. Every question gets a session of its own. */
final class RuleSet implements AutoCloseable {
    private final KieContainer container;
    private final ReleaseId release;
    private final KieSessionsPool sessions;

    RuleSet(KieContainer container, ReleaseId release) {
        this.container = container;
        this.release = release;
        KieBase base = container.getKieBase();
        this.sessions = base.newKieSessionsPool(1);
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
        container.dispose();
        KieServices.Factory.get().getRepository().removeKieModule(release);
    }
}
