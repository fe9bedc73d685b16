package parcheck.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.check.Checker;
import parcheck.check.RepositoryRules;
import parcheck.check.RuleLoader;
import parcheck.check.Verdict;
import parcheck.intake.Place;
import parcheck.intake.Source;
import parcheck.plan.Lang;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.report.Doubt;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Report;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same verdict gives the same bytes anywhere, with exact figures and in both languages. */
class FindingsJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    static Path folder;

    private static Checker checker;

    @BeforeAll
    static void load() {
        LittleRules.write(folder, 2023);
        checker = RuleLoader.load(RuleBookReader.read(RuleFolder.open(folder), "p2023"), RepositoryRules.CACHE);
    }

    @AfterAll
    static void close() {
        checker.close();
    }

    private static Verdict verdict(String all, String good) {
        Map<String, Measure> stated = Map.of("a.all", stated("a.all", all, 4), "a.good", stated("a.good", good, 5));
        Heading heading = new Heading(
                "Tỉnh U",
                checker.book().plan().units().find("tỉnh U"),
                Level.PROVINCE,
                Period.of("2023-H1"),
                null,
                Place.WHOLE_FILE,
                Place.WHOLE_FILE);
        Doubt doubt = new Doubt(Doubt.Kind.BOUND, "9.1", Place.cell("Biểu 1", 9, 4), "gần 90 %", List.of());
        Report report = new Report(heading, stated, Map.of(), List.of(doubt));
        return checker.check(report, new Source("báo cáo.xlsx", new byte[0], "0".repeat(64)), null);
    }

    private static Measure stated(String code, String value, int row) {
        BigDecimal number = new BigDecimal(value);
        return new Measure(code, code, number, null, Measure.Origin.STATED, Place.cell("Biểu 1", row, 4), value);
    }

    private static byte[] file(Verdict verdict) {
        return new FindingsJson(checker.book().catalogue()).file(verdict);
    }

    @Test
    void theMachineLeavesNoTrace() {
        byte[] here = file(verdict("3000", "2849"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "vi-VN", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(file(verdict("3000", "2849"))).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        String text = new String(here, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain(folder.toString(), "\r").endsWith("}\n");
    }

    @Test
    void figuresAreExactAndNeverSeemToCrossTheLimit() {
        JsonNode finding = JSON.readTree(file(verdict("30000", "28499"))).at("/findings/0");
        assertThat(finding.at("/class").asString()).isEqualTo("breach");
        assertThat(finding.at("/actual/value").decimalValue())
                .isEqualByComparingTo("94.99666666666666666666666666666667");
        assertThat(finding.at("/actual/numerator").decimalValue()).isEqualByComparingTo("28499");
        assertThat(finding.at("/actual/denominator").decimalValue()).isEqualByComparingTo("30000");
        assertThat(finding.at("/actual/shown/vi").asString()).isEqualTo("94,997\u00A0%");
        assertThat(finding.at("/actual/shown/en").asString()).isEqualTo("94.997\u00A0%");
        assertThat(finding.at("/leastChange/kind").asString()).isEqualTo("dilute");
        assertThat(finding.at("/leastChange/amount").intValue()).isEqualTo(21);
        assertThat(finding.at("/leastChange/text/vi").asString()).contains("21\u00A0hồ sơ");
        assertThat(finding.at("/places/0/text/vi").asString()).isEqualTo("Biểu 1!D5");
    }

    @Test
    void equalNumbersAreWrittenAlike() {
        assertThat(file(verdict("100.00", "9.5E+1"))).isEqualTo(file(verdict("100", "95")));
    }

    @Test
    void aLineHoldsTheSame() {
        Verdict verdict = verdict("100", "120");
        String line = new FindingsJson(checker.book().catalogue()).line(verdict);
        assertThat(line).doesNotContain("\n");
        assertThat(JSON.readTree(line)).isEqualTo(JSON.readTree(file(verdict)));
    }

    /** A small look through the schema's eyes: required keys are there and no others. */
    @Test
    void theSchemaNamesEveryKey() throws java.io.IOException {
        try (var in = FindingsJson.class.getResourceAsStream("/parcheck/findings.schema.json")) {
            JsonNode schema = JSON.readTree(in);
            JsonNode root = JSON.readTree(file(verdict("100", "95")));
            sameKeys(schema, root);
            sameKeys(schema.at("/properties/header"), root.path("header"));
            sameKeys(schema.at("/properties/header/properties/unit"), root.at("/header/unit"));
            sameKeys(schema.at("/$defs/judgedTarget"), root.at("/targets/0"));
            sameKeys(schema.at("/$defs/measure"), root.at("/targets/0/judged/0"));
            sameKeys(schema.at("/$defs/finding"), root.at("/findings/0"));
            sameKeys(schema.at("/$defs/place"), root.at("/findings/0/places/0"));
            assertThat(schema.at("/properties/schema/const").asString())
                    .isEqualTo(root.path("schema").asString());
        }
    }

    private static void sameKeys(JsonNode schema, JsonNode object) {
        TreeSet<String> required = new TreeSet<>();
        schema.path("required").forEach(key -> required.add(key.asString()));
        assertThat(required).isNotEmpty().isEqualTo(new TreeSet<>(object.propertyNames()));
        assertThat(new TreeSet<>(schema.path("properties").propertyNames())).isEqualTo(required);
    }

    @Test
    void theScreenSaysWhatWhereWhyAndWhatToDo() {
        String text =
                new Screen(new Words(Lang.VI), checker.book().catalogue(), 100, false).text(verdict("30000", "28499"));
        assertThat(text)
                .contains("Tỉnh U (cấp tỉnh)", "báo cáo.xlsx · SHA-256 0000000000000000…", "[VI PHẠM]")
                .contains("II.1.a Hồ sơ tốt [KHÔNG ĐẠT]", "28.499 / 30.000 = 94,997\u00A0%", "trên 95\u00A0%")
                .contains("Biểu 1!D5", "Làm tốt hơn", "cần thêm 21\u00A0hồ sơ", "NGƯỜI ĐÁNH GIÁ", "Không đo được")
                .doesNotContain("95,00", "\u001B", "MINH HỌA");
        assertThat(text.lines()).allMatch(line -> Width.of(line) <= 100);
    }
}
