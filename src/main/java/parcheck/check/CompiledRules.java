package parcheck.check;

import java.util.List;
import java.util.Map;

/**
 * What the compiler made of the rules: classes by name, and the names of those from which a rule base is built. Nothing in here has
 * been loaded yet.
 */
record CompiledRules(List<String> models, Map<String, byte[]> classes) {}
