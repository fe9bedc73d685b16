package parcheck.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.Resource;
import parcheck.plan.RulesRefused;

/** Turns DRL texts into classes. */
final class RuleCompiler {
    /** Put before each rule on its first line, so that line numbers in error messages stay those of the file. */
    private static final String HEADER = "package parcheck.rules; import parcheck.report.Measure;"
            + " import parcheck.check.Balance; import parcheck.check.Statement; global parcheck.check.Findings findings; ";

    private static final String FOLDER = "src/main/resources/parcheck/rules/";
    private static final String CLASS = ".class";
    private static final String MODELS = "/drools-model";
    private static final KieServices KIE = KieServices.Factory.get();

    private RuleCompiler() {}

    /** Compiles rules given by file name; throws RulesRefused with the compiler's words and the file they concern. */
    static CompiledRules compile(String version, Map<String, String> drlByFile) {
        ReleaseId release = KIE.newReleaseId("parcheck", "rules", version);
        KieFileSystem files = KIE.newKieFileSystem();
        files.generateAndWritePomXML(release);
        drlByFile.forEach((file, drl) -> {
            byte[] bytes = (HEADER + drl).getBytes(StandardCharsets.UTF_8);
            Resource resource = KIE.getResources().newByteArrayResource(bytes, "UTF-8");
            files.write(FOLDER + file.replace('/', '_') + ".drl", resource);
        });
        KieBuilder builder = KIE.newKieBuilder(files, new RuleClassLoader(Map.of()));
        builder.buildAll(ExecutableModelProject.class);
        List<String> problems = new ArrayList<>();
        for (Message m : builder.getResults().getMessages(Message.Level.ERROR)) {
            problems.add(m.getPath().replace(FOLDER, "") + ", line " + m.getLine() + ": " + firstLine(m.getText()));
        }
        if (!problems.isEmpty()) {
            throw new RulesRefused(problems);
        }
        CompiledRules rules = classes((InternalKieModule) builder.getKieModule());
        KIE.getRepository().removeKieModule(release);
        return rules;
    }

    private static CompiledRules classes(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(CLASS)) {
                String name = file.substring(0, file.length() - CLASS.length());
                classes.put(name.replace('/', '.'), module.getBytes(file));
            } else if (file.endsWith(MODELS)) {
                new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.contains(":"))
                        .forEach(models::add);
            }
        }
        return new CompiledRules(models, classes);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
