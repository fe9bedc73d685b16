package parcheck.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Global;
import org.kie.api.io.Resource;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import parcheck.plan.RulesRefused;

/** A stranger's rules: compiled by the program's own compiler, or, in the mvel dialect, by the engine's; always in its sessions. */
public final class ForeignRules implements AutoCloseable {
    private static final KieServices KIE = KieServices.Factory.get();
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

    private final RuleSet rules;
    private final Runnable end;

    private ForeignRules(RuleSet rules, Runnable end) {
        this.rules = rules;
        this.end = end;
    }

    /** Compiles DRL by file name; {@code open} names the packages that the rules may see. Throws RulesRefused as for own rules. */
    public static ForeignRules compile(String version, Map<String, String> drl, List<String> open) {
        List<String> seen = new ArrayList<>(open);
        drl.values().forEach(text -> seen.add(packageOf(text) + "."));
        CompiledRules compiled = RuleCompiler.compile(version, "", drl, new RuleClassLoader(Map.of(), seen));
        return new ForeignRules(RuleSet.of(compiled, new RuleClassLoader(compiled.classes(), seen)), () -> {});
    }

    /** As above, for rules in the mvel dialect, which only the engine's older compiler knows in full. */
    public static ForeignRules compileMvel(String version, Map<String, String> drl, List<String> open) {
        ReleaseId release = KIE.newReleaseId("foreign", "rules", version);
        KieFileSystem files = KIE.newKieFileSystem();
        files.generateAndWritePomXML(release);
        drl.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Resource resource = KIE.getResources().newByteArrayResource(bytes, "UTF-8");
            files.write("src/main/resources/" + name + ".drl", resource);
        });
        RuleClassLoader loader = new RuleClassLoader(Map.of(), open);
        KieBuilder builder = KIE.newKieBuilder(files, loader).buildAll(DrlProject.class);
        List<String> problems = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(m -> m.getPath() + ", line " + m.getLine() + ": " + m.getText())
                .toList();
        if (!problems.isEmpty()) {
            KIE.getRepository().removeKieModule(release);
            throw new RulesRefused(problems);
        }
        KieContainer container = KIE.newKieContainer(release, loader);
        return new ForeignRules(RuleSet.of(container.getKieBase()), () -> {
            container.dispose();
            KIE.getRepository().removeKieModule(release);
        });
    }

    private static String packageOf(String drl) {
        Matcher found = PACKAGE.matcher(drl);
        return found.find() ? found.group(1) : "defaultpkg";
    }

    /** How many rules there are. */
    public int count() {
        List<Integer> sizes = new ArrayList<>();
        rules.ask(session -> session.getKieBase().getKiePackages().stream()
                .map(KiePackage::getRules)
                .map(Collection::size)
                .forEach(sizes::add));
        return sizes.stream().mapToInt(Integer::intValue).sum();
    }

    /** What the rules put into their global lists, given the facts, and a service for each global of another type. */
    public List<Object> answers(Collection<?> facts, Function<String, Object> services) {
        List<Object> out = new ArrayList<>();
        rules.ask(session -> {
            globals(session).forEach(g -> {
                boolean list = g.getType().equals("java.util.List");
                session.setGlobal(g.getName(), list ? out : services.apply(g.getType()));
            });
            facts.forEach(session::insert);
            session.fireAllRules();
        });
        return out;
    }

    private static List<Global> globals(KieSession session) {
        return session.getKieBase().getKiePackages().stream()
                .flatMap(p -> p.getGlobalVariables().stream())
                .toList();
    }

    @Override
    public void close() {
        rules.close();
        end.run();
    }
}
