package parcheck.hostile.fuzz;

import java.util.stream.Stream;

/** Any bytes as the main part of a sound text document. */
public final class DocxTarget {
    private static final String FIXTURE = "messy-table/report.docx";
    private static final String PART = "word/document.xml";

    private DocxTarget() {}

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
                WholeFile.part(FIXTURE, PART),
                WholeFile.part("ha-nam-2021/report.docx", PART),
                WholeFile.part("messy-old-font/report.docx", PART));
    }
}
