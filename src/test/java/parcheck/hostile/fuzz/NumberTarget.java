package parcheck.hostile.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import parcheck.plan.Indicator.Kind;
import parcheck.report.NumberReader;

/** Any text as a number: a value, a doubt or a blank, for every kind of figure. */
public final class NumberTarget {
    private NumberTarget() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        for (Kind kind : Kind.values()) {
            if (NumberReader.read(text, kind) == null) {
                throw new AssertionError(text);
            }
        }
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "", "1.885", "7,03", "90,90 %", "04", "87.38", "144/147", "1 234", "≥ 95%", "−5", "1e400", "//",
                        "%", "½")
                .map(s -> s.getBytes(StandardCharsets.UTF_8));
    }
}
