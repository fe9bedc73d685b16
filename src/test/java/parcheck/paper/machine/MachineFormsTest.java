package parcheck.paper.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import parcheck.check.Checker;
import parcheck.check.FindingClass;
import parcheck.check.RepositoryRules;
import parcheck.check.RuleLoader;
import parcheck.check.Verdict;
import parcheck.intake.Place;
import parcheck.intake.Source;
import parcheck.paper.FindingsJson;
import parcheck.paper.LittleRules;
import parcheck.paper.Submitted;
import parcheck.paper.Words;
import parcheck.plan.Catalogue;
import parcheck.plan.Lang;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.report.Given;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms for programs: valid by their schemas, safe in spreadsheets, and never better news than the verdict. */
class MachineFormsTest {
    private static final String HOSTILE = "=cmd|'/c calc'!A1;=1+1,@x </failure>]]>\t\"q\" \uD83D\uDE00\u202E";
    private static final Words VI = new Words(Lang.VI);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static final Catalogue CATALOGUE = Submitted.checker().book().catalogue();
    private static Verdict sinful;
    private static Verdict hostile;
    private static Verdict clean;
    private static Catalogue little;

    @BeforeAll
    static void judge() {
        byte[] form = Submitted.form(Level.DISTRICT, "2023-H1", "huyện Ân Thi", Submitted.figures());
        sinful = Submitted.judge(folder, "báo cáo 1.xlsx", form).verdict();
        Map<String, Object> figures = Submitted.figures();
        figures.put("dossiers.handled", HOSTILE);
        byte[] appendix = Submitted.appendix(figures);
        Given given = new Given(HOSTILE, Level.DISTRICT, null);
        hostile = Submitted.judge(folder, "=a'b.docx", appendix, given).verdict();
        clean = clean();
    }

    private static Verdict clean() {
        LittleRules.write(folder.resolve("little"), 2023);
        try (Checker checker = RuleLoader.load(
                RuleBookReader.read(RuleFolder.open(folder.resolve("little")), "p2023"), RepositoryRules.CACHE)) {
            little = checker.book().catalogue();
            Heading heading = new Heading(
                    "Tỉnh U", null, Level.PROVINCE, Period.of("2023"), null, Place.WHOLE_FILE, Place.WHOLE_FILE);
            Report report = new Report(
                    heading,
                    Map.of("a.all", stated("a.all", 100), "a.good", stated("a.good", 99)),
                    Map.of(),
                    List.of());
            return checker.check(report, new Source("a.json", new byte[0], "0".repeat(64)), null);
        }
    }

    private static Measure stated(String code, int value) {
        return new Measure(
                code, code, BigDecimal.valueOf(value), null, Measure.Origin.STATED, Place.pointer("/a"), "" + value);
    }

    private static List<Error> errors(String schema, byte[] json) throws IOException {
        try (InputStream in = MachineFormsTest.class.getResourceAsStream(schema)) {
            assertThat(in).as(schema).isNotNull();
            Schema known = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
            return known.validate(
                    new String(json, StandardCharsets.UTF_8),
                    InputFormat.JSON,
                    run -> run.executionConfig(c -> c.formatAssertionsEnabled(true)));
        }
    }

    private static byte[] oscal(Verdict verdict, Catalogue catalogue) {
        return new OscalPoam(VI, catalogue).file(verdict);
    }

    @Test
    void planOfActionIsValidByTheOfficialSchema() throws IOException {
        String schema = "/schema/json/oscal-poam_schema.json";
        assertThat(errors(schema, oscal(sinful, CATALOGUE))).isEmpty();
        assertThat(errors(schema, oscal(hostile, CATALOGUE))).isEmpty();
        assertThat(errors(schema, oscal(clean, little))).isEmpty();
        String broken = new String(oscal(sinful, CATALOGUE), StandardCharsets.UTF_8);
        assertThat(errors(schema, broken.replace("\"1.1.2\"", "\" 1.1.2\"").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(errors(schema, broken.replace("T00:00:00+07:00", "").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void findingsAreValidByThePublishedSchema() throws IOException {
        String schema = "/parcheck/findings.schema.json";
        assertThat(errors(schema, new FindingsJson(CATALOGUE).file(sinful))).isEmpty();
        assertThat(errors(schema, new FindingsJson(CATALOGUE).file(hostile))).isEmpty();
    }

    @Test
    void everyFindingThatAsksForSomethingIsAnItem() {
        JsonNode plan = JSON.readTree(oscal(sinful, CATALOGUE)).path("plan-of-action-and-milestones");
        long asked = sinful.findings().size() - sinful.count(FindingClass.NOTE);
        assertThat(plan.path("poam-items")).hasSize((int) asked);
        assertThat(plan.path("risks")).hasSize((int) asked);
        assertThat(plan.at("/poam-items/0/related-risks/0/risk-uuid").asString())
                .isEqualTo(plan.at("/risks/0/uuid").asString());
        assertThat(oscal(sinful, CATALOGUE)).isEqualTo(oscal(sinful, CATALOGUE));
        JsonNode nothing = JSON.readTree(oscal(clean, little)).at("/plan-of-action-and-milestones/poam-items");
        assertThat(nothing).hasSize(1);
        assertThat(nothing.at("/0/props/0/value").asString()).isEqualTo("closed");
    }

    private static List<List<String>> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        List<List<String>> out = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                out.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        return out;
    }

    @Test
    void theTableHasItsColumnsAndALineForEachFinding() {
        List<List<String>> rows = csv(new FindingsCsv(VI, CATALOGUE).file(sinful));
        assertThat(rows).hasSize(sinful.findings().size() + 1).allMatch(r -> r.size() == FindingsCsv.COLUMNS.size());
        assertThat(rows.get(0)).isEqualTo(FindingsCsv.COLUMNS);
        List<String> late =
                rows.stream().filter(r -> r.contains("II.2.a-1")).findFirst().orElseThrow();
        assertThat(late)
                .contains("breach", "missed", "12100", "13250", ">", "95", "huyen-an-thi", "Biểu 3!D27")
                .contains("báo cáo 1.xlsx", sinful.header().inputSha256());
    }

    @Test
    void noSpreadsheetTakesACellForAFormula() {
        byte[] file = new FindingsCsv(VI, CATALOGUE).file(hostile);
        assertThat(csv(file)).anyMatch(r -> r.contains("'=a'b.docx"));
        String text = new String(file, StandardCharsets.UTF_8).substring(1);
        for (String separator : List.of(",", ";", "\t", "\\|", "\r\n")) {
            for (String cell : text.split(separator)) {
                String plain = cell.startsWith("\"") ? cell.substring(1) : cell;
                assertThat(plain).doesNotMatch("(?s)[=+@\t\r].*").doesNotMatch("(?s)-[^0-9].*");
            }
        }
    }

    @Test
    void everyColumnIsDocumented() throws IOException {
        String guide = Files.readString(Path.of("src/site/machine-forms.md"), StandardCharsets.UTF_8);
        assertThat(FindingsCsv.COLUMNS).allSatisfy(column -> assertThat(guide).contains("| `" + column + "` |"));
    }

    private static Element suites(Verdict verdict, Catalogue catalogue) throws Exception {
        byte[] file = new JUnitXml(VI, catalogue).file(verdict);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
    }

    private static int count(Element suites, String element) {
        int found = suites.getElementsByTagName(element).getLength();
        assertThat(suites.getAttribute(
                        switch (element) {
                            case "failure" -> "failures";
                            case "error" -> "errors";
                            case "testcase" -> "tests";
                            default -> element;
                        }))
                .isEqualTo(Integer.toString(found));
        return found;
    }

    @Test
    void aPipelineFailsExactlyWhereSomethingIsToBeDone() throws Exception {
        Element bad = suites(sinful, CATALOGUE);
        assertThat(count(bad, "failure")).isPositive();
        assertThat(count(bad, "error")).isZero();
        assertThat(count(bad, "testcase")).isGreaterThan(sinful.judgements().size());
        long passed = count(bad, "testcase") - count(bad, "failure") - count(bad, "skipped");
        assertThat(passed)
                .isLessThanOrEqualTo(sinful.count(parcheck.check.Outcome.MET) + sinful.count(FindingClass.NOTE));
        Element good = suites(clean, little);
        assertThat(clean.exitCode()).isZero();
        assertThat(count(good, "failure") + count(good, "error")).isZero();
        assertThat(count(good, "skipped")).isEqualTo(1);
    }

    @Test
    void hostileTextsStayTextsInXml() throws Exception {
        assertThat(suites(hostile, CATALOGUE).getTextContent()).contains("</failure>]]> \"q\" \uD83D\uDE00");
    }
}
