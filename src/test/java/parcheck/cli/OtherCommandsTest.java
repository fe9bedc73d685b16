package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The commands beside {@code check}, help, and errors of use. */
class OtherCommandsTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.withRules(folder, 2023);
    }

    @Test
    void rulesNamesEveryClauseWithItsRuleOrTheReason() {
        assertThat(desk.run("rules")).isZero();
        assertThat(desk.out())
                .contains("2 chỉ tiêu, 1 có quy tắc, 1 do người đánh giá", "II.1.a (T1a) Hồ sơ tốt")
                .contains("trên 95\u00A0% · bắt buộc · mỗi kỳ báo cáo · cấp tỉnh; sở, ban, ngành")
                .contains("p2023/1-chapter/1a-share", "II.1.b (T1b) Việc khác", "Không đo được");
        assertThat(desk.run("rules", "--format", "md", "--lang", "en")).isZero();
        assertThat(desk.out()).contains("| II.1.b | T1b | Other things |", "No measure |");
        assertThat(desk.run("rules", "--format", "json")).isZero();
        assertThat(JsonMapper.shared()
                        .readTree(desk.out())
                        .at("/clauses/1/unjudged/en")
                        .asString())
                .isEqualTo("No measure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"II.1.a", "ii.1.A", "T1a", "t1A "})
    void explainFindsAClauseByNumberOrRow(String asked) {
        assertThat(desk.run("explain", asked)).isZero();
        assertThat(desk.out())
                .contains("trên 95\u00A0%", "Trên là lớn hơn hẳn", "100 × [Hồ sơ tốt] / [Tất cả hồ sơ]")
                .contains("tỷ lệ đơn vị tự nêu", "Tỷ lệ tự khai (mã 9.1)", "value <= 95B")
                .contains("Tất cả hồ sơ = 100\u00A0hồ sơ; Hồ sơ tốt = 95\u00A0hồ sơ → KHÔNG ĐẠT");
    }

    @Test
    void explainSuggestsWhatMayBeMeant() {
        assertThat(desk.run("explain", "II.1.c")).isEqualTo(2);
        assertThat(desk.err()).contains("“II.1.c”", "II.1.a").hasLineCount(1);
        assertThat(desk.run("explain", "II.1.b")).isZero();
        assertThat(desk.out()).contains("Không đo được");
    }

    @Test
    void schemasAreJson() {
        for (String which : new String[] {"report", "findings"}) {
            assertThat(desk.run("schema", which)).isZero();
            assertThat(JsonMapper.shared().readTree(desk.out()).path("$id").asString())
                    .isEqualTo("urn:parcheck:" + which + ":1");
        }
        assertThat(desk.run("schema", "x")).isEqualTo(2);
    }

    @Test
    void helpSpeaksBothLanguagesAndDescribesEveryOption() {
        assertThat(desk.run("--help")).isZero();
        assertThat(desk.out()).contains("Cách dùng: parcheck", "Giải thích một chỉ tiêu", "Mã kết thúc");
        assertThat(desk.run("check", "--help", "--lang", "en")).isZero();
        assertThat(desk.out()).contains("Usage: parcheck check", "Rule folder;", "FILE...");
        assertThat(desk.run("--lang", "en")).isZero();
        assertThat(desk.out()).contains("Usage: parcheck");
        assertThat(desk.run()).isZero();
        assertThat(desk.out()).contains("Cách dùng: parcheck");
        assertThat(desk.run("--version")).isZero();
        assertThat(desk.out()).startsWith("Parcheck ").contains("Drools ");
    }

    @Test
    void everyOptionAndCommandIsDescribed() {
        for (String lang : new String[] {"vi", "en"}) {
            for (String command : new String[] {"check", "rules", "explain", "schema"}) {
                desk.run(command, "--help", "--lang", lang);
                String[] lines = desk.out().split("\n");
                for (int i = 0; i < lines.length; i++) {
                    boolean option = lines[i].matches("  (-\\w, |    )--.*|      \\S.*");
                    boolean below = i + 1 < lines.length && lines[i + 1].matches("  {12}.*");
                    assertThat(!option || below || lines[i].matches("\\s+\\S.*\\S  +\\S.*"))
                            .as(command + ": " + lines[i])
                            .isTrue();
                }
                assertThat(lines[0]).as(command).matches(".+\\.");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "check a.json --foo, --foo",
        "check, FILE",
        "explain, RULE",
        "check a.json --as-of gestern, “gestern”",
        "check a.json --as-of 2023-02-30, “2023-02-30”",
        "check a.json --level village, “village”",
        "check a.json --period 2023-H2, “2023-H2”",
        "check a.json --format yaml, “yaml”",
        "check a.json --jobs 0, “0”",
        "check a.json --lang fr, “fr”",
        "check a.json --rules nowhere, “nowhere”",
        "nonsense, nonsense",
        "check a.json --plan, parcheck check --help",
        "check T\uFFFD\uFFFDnh.json, LC_ALL=C.UTF-8",
        "check a.json --unit t\uFFFDnh, LC_ALL=C.UTF-8"
    })
    void misuseIsToldInOneLine(String line, String named) {
        desk.report("a.json", 100, 96);
        assertThat(desk.run(line.split(" "))).isEqualTo(2);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).contains(named).hasLineCount(1);
    }
}
