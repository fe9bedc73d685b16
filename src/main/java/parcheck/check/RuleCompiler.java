package parcheck.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.Resource;
import parcheck.plan.RulesRefused;

/** Turns DRL texts into compiled rules, and compiled rules into a jar's bytes and back. */
final class RuleCompiler {
    /** Put before each rule on its first line, so that line numbers in error messages stay those of the file. */
    private static final String HEADER = "package parcheck.rules; import parcheck.report.Measure;"
            + " import parcheck.check.Balance; import parcheck.check.Statement; import parcheck.check.Counterpart;"
            + " import parcheck.check.Copy; import parcheck.check.Suspicion; global parcheck.check.Findings findings; ";

    private static final String FOLDER = "src/main/resources/parcheck/rules/";
    private static final KieServices KIE = KieServices.Factory.get();

    private RuleCompiler() {}

    /** Compiles rules given by file name; throws RulesRefused with the compiler's words and the file they concern. */
    static byte[] compile(String version, Map<String, String> drlByFile) {
        ReleaseId release = release(version);
        KieFileSystem files = KIE.newKieFileSystem();
        files.generateAndWritePomXML(release);
        drlByFile.forEach((file, drl) -> {
            byte[] bytes = (HEADER + drl).getBytes(StandardCharsets.UTF_8);
            Resource resource = KIE.getResources().newByteArrayResource(bytes, "UTF-8");
            files.write(FOLDER + file.replace('/', '_') + ".drl", resource);
        });
        KieBuilder builder = KIE.newKieBuilder(files, loader());
        builder.buildAll(ExecutableModelProject.class);
        List<String> problems = new ArrayList<>();
        for (Message m : builder.getResults().getMessages(Message.Level.ERROR)) {
            problems.add(m.getPath().replace(FOLDER, "") + ", line " + m.getLine() + ": " + firstLine(m.getText()));
        }
        if (!problems.isEmpty()) {
            throw new RulesRefused(problems);
        }
        byte[] jar = ((InternalKieModule) builder.getKieModule()).getBytes();
        KIE.getRepository().removeKieModule(release);
        return jar;
    }

    /** Makes compiled rules askable; the file's name ends in .jar. Throws RuntimeException if it is no rule jar. */
    static RuleSet load(Path jar) {
        KieModule module = KIE.getRepository().addKieModule(KIE.getResources().newFileSystemResource(jar.toFile()));
        return new RuleSet(KIE.newKieContainer(module.getReleaseId(), loader()), module.getReleaseId());
    }

    private static ClassLoader loader() {
        return new RuleClassLoader(RuleCompiler.class.getClassLoader());
    }

    private static ReleaseId release(String version) {
        return KIE.newReleaseId("parcheck", "rules", version);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
