package parcheck.hostile.fuzz;

import java.util.stream.Stream;

/** Any bytes as a whole file; the seeds are reports in JSON. */
public final class JsonTarget {
    private JsonTarget() {}

    /** Before the first input: loads the rules, which takes longer than any file may. */
    public static void fuzzerInitialize() {
        WholeFile.goThrough(new byte[] {'{', '}'});
    }

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        WholeFile.goThrough(data);
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                WholeFile.bytes("exactly-at-every-limit/report.json"), WholeFile.bytes("ha-nam-2021/report.json"));
    }
}
