package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;

/** A second run over the same folder: what is finished is passed over, what was broken off or has changed is done again. */
class PapersAgainTest extends PapersCase {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private void age(String... files) throws IOException {
        for (String file : files) {
            Files.setLastModifiedTime(folder.resolve(file), LONG_AGO);
        }
    }

    private boolean untouched(String file) throws IOException {
        return Files.getLastModifiedTime(folder.resolve(file)).equals(LONG_AGO);
    }

    @Test
    void finishedReportsArePassedOverAndSummedUpAllTheSame() throws Exception {
        check();
        String first = desk.out();
        byte[] summary = Files.readAllBytes(folder.resolve("out/summary.csv"));
        age("out/a.json/remediation.xlsx", "out/a.json/findings.json", "out/a.json/notice-u.docx");
        assertThat(check()).isEqualTo(1);
        assertThat(desk.out()).isEqualTo(first);
        assertThat(folder.resolve("out/summary.csv")).hasBinaryContent(summary);
        assertThat(untouched("out/a.json/remediation.xlsx")).isTrue();
        assertThat(list("out/remediation.xlsx")).hasSize(3);
    }

    @Test
    void aKilledRunGoesOnWhereItStopped() throws Exception {
        check();
        age("out/a.json/findings.json", "out/b.json/findings.json", "out/c.json/findings.json");
        Files.delete(folder.resolve("out/b.json/.finished.json"));
        Files.delete(folder.resolve("out/c.json/remediation.xlsx"));
        desk.put("out/b.json/.parcheck-1.part", "nửa tệp").put("out/.parcheck-2.part", "nửa tệp");
        check();
        assertThat(folder.resolve("out/b.json/.parcheck-1.part")).doesNotExist();
        assertThat(folder.resolve("out/.parcheck-2.part")).doesNotExist();
        assertThat(untouched("out/a.json/findings.json")).isTrue();
        assertThat(untouched("out/b.json/findings.json")).isFalse();
        assertThat(untouched("out/c.json/findings.json")).isFalse();
        assertThat(folder.resolve("out/c.json/remediation.xlsx")).exists();
    }

    @Test
    void anotherReportOtherRulesOrOtherSettingsAreDoneAgain() throws Exception {
        check();
        age("out/a.json/findings.json");
        desk.report("in/a.json", 100, 91);
        check();
        assertThat(untouched("out/a.json/findings.json")).isFalse();
        age("out/a.json/findings.json");
        check("--issued", "2023-06-20");
        assertThat(untouched("out/a.json/findings.json")).isFalse();
        age("out/a.json/findings.json");
        check("--issued", "2023-06-20");
        assertThat(untouched("out/a.json/findings.json")).isTrue();
        check("--issued", "2023-06-20", "--afresh");
        assertThat(untouched("out/a.json/findings.json")).isFalse();
        age("out/a.json/findings.json");
        Path rule = folder.resolve("rules/p2023/1-chapter/1a-share.yaml");
        Files.writeString(rule, Files.readString(rule).replace("Làm tốt hơn", "Làm tốt hơn nữa"));
        check("--issued", "2023-06-20");
        assertThat(untouched("out/a.json/findings.json")).isFalse();
    }
}
