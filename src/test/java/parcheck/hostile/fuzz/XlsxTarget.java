package parcheck.hostile.fuzz;

import java.util.stream.Stream;

/** Any bytes as the second sheet of a sound workbook, which in our form is the first with figures. */
public final class XlsxTarget {
    private static final String FIXTURE = "clean-commune/report.xlsx";
    private static final String PART = "xl/worksheets/sheet2.xml";

    private XlsxTarget() {}

    /** Before the first input: loads the rules, which takes longer than any file may. */
    public static void fuzzerInitialize() {
        WholeFile.goThrough(new byte[] {'{', '}'});
    }

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        WholeFile.goThrough(WholeFile.with(FIXTURE, PART, data));
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                WholeFile.part(FIXTURE, PART), WholeFile.part("messy-cells/report.xlsx", "xl/worksheets/sheet1.xml"));
    }
}
