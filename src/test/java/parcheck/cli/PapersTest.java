package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parcheck.hostile.Archive;
import parcheck.paper.remediation.ListRow;

/** The papers below {@code --out}: each report gets its own, written whole, and one that fails does not stop the others. */
class PapersTest extends PapersCase {
    @Test
    void everyReportGetsItsListAndItsNotice() throws Exception {
        assertThat(check()).isEqualTo(1);
        assertThat(list("out/a.json/remediation.xlsx").get(0).rows())
                .extracting(ListRow::clause)
                .containsExactly("II.1.a");
        assertThat(notice("out/a.json/notice-u.docx")).contains("Chỉ tiêu chưa đạt");
        assertThat(notice("out/b.json/notice-u.docx")).contains("xác nhận");
        assertThat(list("out/remediation.xlsx")).hasSize(3);
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            assertThat(all.map(p -> p.getFileName().toString())).noneMatch(n -> n.endsWith(".part"));
        }
    }

    @Test
    void ownPapersAreNotTakenForReports() {
        check();
        assertThat(desk.run("check", "out")).isEqualTo(2);
        assertThat(desk.err()).contains("Không tìm thấy tệp báo cáo nào");
    }

    @Test
    void aDemonstrationHasNoNotice() {
        desk.put(
                "in/d.json",
                parcheck.paper.LittleRules.report("tỉnh U", "2021", parcheck.paper.LittleRules.figures(100, 90)));
        check();
        assertThat(folder.resolve("out/d.json/remediation.xlsx")).exists();
        assertThat(folder.resolve("out/d.json/notice-u.docx")).doesNotExist();
        check("--notice", "none", "--afresh");
        assertThat(folder.resolve("out/a.json/remediation.xlsx")).exists();
    }

    @Test
    void aWorkbookThatCannotBeCopiedIsNamedAndTheOthersGoOn() throws IOException {
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.write(two.resolve("bad.xlsx"), Archive.uncopyable());
        Files.copy(Path.of("fixtures/ha-nam-2021/report.json"), two.resolve("good.json"));
        String rules = Path.of("rules").toAbsolutePath().toString();

        assertThat(desk.run("check", "two/bad.xlsx", "--rules", rules)).isLessThan(2);
        assertThat(desk.run("check", "two", "--rules", rules, "--out", "both")).isEqualTo(2);
        assertThat(desk.err()).contains("bad.xlsx");
        assertThat(folder.resolve("both/good.json/findings.json")).exists();
    }
}
