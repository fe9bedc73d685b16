package parcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import parcheck.paper.remediation.ListReader;
import parcheck.paper.remediation.ListSheet;

/** What tests of the papers share: three reports, of which one misses, one passes and one contradicts itself, and their papers. */
abstract class PapersCase {
    @TempDir
    Path folder;

    Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.withRules(folder, 2023);
        desk.report("in/a.json", 100, 90).report("in/b.json", 100, 96).report("in/c.json", 100, 120);
    }

    int check(String... more) {
        return desk.run(Stream.concat(Stream.of("check", "in", "--out", "out"), Stream.of(more))
                .toArray(String[]::new));
    }

    List<ListSheet> list(String file) throws Exception {
        return ListReader.read(folder.resolve(file), file);
    }

    String notice(String file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve(file)))) {
            return new org.apache.poi.xwpf.extractor.XWPFWordExtractor(document).getText();
        }
    }
}
