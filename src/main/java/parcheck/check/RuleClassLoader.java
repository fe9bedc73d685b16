package parcheck.check;

import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the classes of rules and shows them only what rules may use: facts, numbers, texts, collections and the engine; no files,
 * network, processes or threads.
 */
final class RuleClassLoader extends ClassLoader {
    private static final List<String> OPEN = List.of(
            "parcheck.report.",
            "parcheck.check.",
            "parcheck.intake.Place",
            "parcheck.rules.",
            "org.drools.",
            "org.kie.",
            "java.math.",
            "java.util.",
            "java.time.",
            "java.lang.",
            "java.io.Serializable",
            "java.io.Externalizable",
            "java.io.ObjectInput",
            "java.io.ObjectOutput",
            "java.io.IOException");
    private static final List<String> SHUT = List.of(
            "java.lang.Runtime.",
            "java.lang.Process",
            "java.lang.System.",
            "java.lang.Thread",
            "java.lang.ClassLoader.",
            "java.lang.reflect.",
            "java.lang.Module",
            "java.lang.foreign.",
            "java.util.zip.",
            "java.util.jar.",
            "java.util.concurrent.",
            "java.util.prefs.",
            "java.util.logging.",
            "java.util.spi.",
            "java.util.ServiceLoader.");

    private final Map<String, byte[]> classes;

    RuleClassLoader(Map<String, byte[]> classes) {
        super("rules", RuleClassLoader.class.getClassLoader());
        this.classes = classes;
    }

    /** Only names that rules may use get here. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = classes.get(name);
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!allowed(name)) {
            throw new ClassNotFoundException(name + " is not open to rules");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return hidden(name) ? null : super.getResource(name);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return hidden(name) ? null : super.getResourceAsStream(name);
    }

    private static boolean hidden(String resource) {
        return resource.endsWith(".class")
                && !allowed(resource.substring(0, resource.length() - ".class".length())
                        .replace('/', '.'));
    }

    private static boolean allowed(String name) {
        String closed = name + ".";
        return beginsWithOne(closed, OPEN) && !beginsWithOne(closed, SHUT);
    }

    private static boolean beginsWithOne(String name, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
