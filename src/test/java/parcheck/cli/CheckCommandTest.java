package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.paper.LittleRules;

/** {@code parcheck check} on one report and on many. */
class CheckCommandTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.withRules(folder, 2023);
    }

    @Test
    void zeroWhenNothingIsToBeDone() {
        assertThat(desk.report("a.json", 100, 96).run("check", "a.json")).isZero();
        assertThat(desk.out()).contains("Chỉ tiêu: đạt 1", "Phát hiện: không có", "thư mục rules");
        assertThat(desk.err()).isEmpty();
    }

    @Test
    void oneWhenSomethingIsToBeDone() {
        assertThat(desk.report("a.json", 100, 95).run("check", "a.json", "--lang", "en"))
                .isEqualTo(1);
        assertThat(desk.out()).contains("[MISSED]", "95 / 100 = 95\u00A0%", "above 95\u00A0%", "/values/1/value");
    }

    @Test
    void twoWhenAFileCannotBeRead() {
        assertThat(desk.put("a.json", "").run("check", "a.json")).isEqualTo(2);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).isEqualTo("a.json: tệp rỗng. Xin lại tệp từ đơn vị gửi.\n");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(desk.run("check", "no/such.json")).isEqualTo(2);
        assertThat(desk.err()).startsWith("no/such.json: không có tệp này.").hasLineCount(1);
    }

    @Test
    void oneUnreadableFileDoesNotStopTheOthers() {
        desk.report("in/a.json", 100, 96).put("in/b.json", "").report("in/c/d.json", 100, 90);
        assertThat(desk.run("check", "in")).isEqualTo(2);
        assertThat(desk.err()).startsWith("b.json: tệp rỗng.").hasLineCount(1);
        List<String> lines = desk.out().lines().toList();
        assertThat(lines.get(1)).contains("a.json", "tỉnh U", "2023-YEAR", "không có");
        assertThat(lines.get(2)).contains("b.json", "không đọc được");
        assertThat(lines.get(3)).contains("c/d.json", "vi phạm (1)");
        assertThat(desk.out()).contains("3 tệp: 1 không phải sửa gì, 1 còn việc phải làm, 1 không đọc được.");
    }

    @Test
    void temporaryAndHiddenFilesAndOwnResultsArePassedOver() {
        desk.report("in/a.json", 100, 96)
                .put("in/~$a.xlsx", "x")
                .put("in/.b", "x")
                .put("in/.git/c", "x");
        desk.put("in/old/findings.json", "{}").put("in/summary.csv", "x");
        assertThat(desk.run("check", "in")).isZero();
        assertThat(desk.err()).contains("Bỏ qua 5 tệp").hasLineCount(1);
    }

    @Test
    void textsAreReportsIfTheirHeadingSaysSo() {
        String report = "# BÁO CÁO\nKết quả năm 2023 trên địa bàn tỉnh U\nĐã làm 30/58 nhiệm vụ, đạt 51,72%.\n";
        desk.put("in/a.txt", report).put("in/b.md", report).put("in/README.md", "# Ghi chú\nGửi trước ngày 20.");
        desk.put("in/cu.txt", "\0");
        assertThat(desk.run("check", "in")).isEqualTo(2);
        assertThat(desk.err())
                .contains("Bỏ qua 1 tệp", "cu.txt: văn bản không ở bảng mã Unicode")
                .hasLineCount(2);
        assertThat(desk.out()).contains("a.txt", "b.md", "2023-YEAR", "3 tệp").doesNotContain("README");
        assertThat(desk.run("check", "in/README.md")).isEqualTo(2);
        assertThat(desk.err()).startsWith("in/README.md: không có số liệu của báo cáo và cũng không có đầu đề");
        assertThat(desk.run("check", "in/a.txt", "--lang", "en")).isEqualTo(1);
        assertThat(desk.out()).contains("NOT ENOUGH DATA");
    }

    @Test
    void anEmptyFolderIsNotAPass() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        assertThat(desk.run("check", "in")).isEqualTo(2);
        assertThat(desk.err()).contains("Không tìm thấy tệp báo cáo nào").hasLineCount(1);
    }

    @Test
    void resultsAreKeptWholeAndNothingElse() throws IOException {
        desk.report("in/a.json", 100, 96).put("in/b.json", "").report("in/c/d.json", 100, 90);
        assertThat(desk.run("check", "in", "--out", "results")).isEqualTo(2);
        assertThat(files("results")).containsExactly("a.json/findings.json", "c/d.json/findings.json", "summary.csv");
        String csv = Files.readString(folder.resolve("results/summary.csv"), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).contains("\r\na.json,tỉnh U,province,2023-YEAR,p2023,1,0,", "\r\nb.json,,,,,");
    }

    @Test
    void theSameReportGivesTheSameBytesAloneAndAmongOthers() throws IOException {
        desk.report("in/a.json", 100, 96).report("in/b.json", 100, 95);
        desk.run("check", "in", "--out", "many", "--lang", "en", "--jobs", "2");
        desk.run("check", "in/b.json", "--format", "json");
        assertThat(Files.readString(folder.resolve("many/b.json/findings.json"), StandardCharsets.UTF_8))
                .isEqualTo(desk.out());
        assertThat(desk.out()).doesNotContain(folder.toString());
    }

    @Test
    void severalReportsAsJsonAreALineEachInTheOrderOfTheFiles() {
        for (int i = 10; i < 40; i++) {
            desk.report("in/" + i + ".json", 100, 80 + i % 20);
        }
        assertThat(desk.run("check", "in", "--format", "json", "--jobs", "4")).isEqualTo(1);
        List<String> names = new ArrayList<>();
        desk.out().lines().forEach(line -> names.add(line.replaceAll(".*\"input\":\\{\"name\":\"([^\"]*)\".*", "$1")));
        assertThat(names).hasSize(30).isSorted().startsWith("10.json").endsWith("39.json");
    }

    @Test
    void filesOfTheSameNameAreKeptApart() throws IOException {
        desk.report("x/a.json", 100, 96).report("y/a.json", 100, 95);
        assertThat(desk.run("check", "x", "y", "x/a.json", "y/a.json", "--out", "o"))
                .isEqualTo(1);
        assertThat(files("o"))
                .filteredOn(file -> file.endsWith("findings.json"))
                .containsExactly(
                        "x/a.json-2/findings.json",
                        "x/a.json/findings.json",
                        "y/a.json-2/findings.json",
                        "y/a.json/findings.json");
    }

    @Test
    void resultsNeverLandOutsideOfTheirFolder() throws IOException {
        Desk below = Desk.withRules(folder.resolve("deep"), 2023);
        desk.report("a.json", 100, 96).report("b.json", 100, 96);
        String whole = folder.resolve("b.json").toString();
        assertThat(below.run("check", "../a.json", whole, "--out", "o")).isZero();
        assertThat(files("deep/o"))
                .filteredOn(file -> file.endsWith("findings.json"))
                .containsExactly("a.json/findings.json", "b.json/findings.json");
        assertThat(files("deep")).allMatch(file -> file.startsWith("o/") || file.startsWith("rules/"));
    }

    @Test
    void resultsThatCannotBeWrittenEndTheRun() {
        desk.report("a.json", 100, 96).put("o", "a file, not a folder");
        assertThat(desk.run("check", "a.json", "--out", "o")).isEqualTo(2);
        assertThat(desk.err()).contains("Không ghi được").hasLineCount(1);
    }

    @Test
    void theUserMaySpeakForTheReport() {
        desk.put("a.json", LittleRules.report("Sở nào đó", "2022", LittleRules.figures(100, 96)));
        assertThat(desk.run("check", "a.json", "--unit", "tỉnh U", "--level", "province", "--period", "2023-h1"))
                .isZero();
        assertThat(desk.out())
                .contains("tỉnh U (cấp tỉnh)", "6 tháng đầu năm 2023")
                .doesNotContain("MINH HỌA");
        assertThat(desk.run("check", "a.json", "--as-of", "2023-02-03")).isEqualTo(1);
        assertThat(desk.out()).contains("3/2/2023", "MINH HỌA");
    }

    /** The results below a folder, without the papers that go with each of them. */
    private List<String> files(String below) throws IOException {
        Path top = folder.resolve(below);
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> f.endsWith("findings.json") || f.endsWith("summary.csv"))
                    .map(f -> top.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
