package parcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.intake.Document;
import parcheck.intake.Place;
import parcheck.intake.Source;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;
import parcheck.plan.Level;
import parcheck.plan.Period;

class JsonReportTest {

    @Test
    void readsHeadingAndFiguresWithTheirPointers() throws UnreadableFile {
        Report report = read(values("""
                {"indicator": "1.1.1", "value": 36},
                {"indicator": "3.5.1", "value": "1.885", "note": "x"},
                {"indicator": "7.8.3", "value": 15.2},
                {"indicator": "4.2.4", "value": null}"""));

        assertThat(report.heading().unitKey()).isEqualTo("huyen-an-thi");
        assertThat(report.heading().level()).isEqualTo(Level.DISTRICT);
        assertThat(report.heading().period()).isEqualTo(Period.of("2023-H1"));
        assertThat(value(report, "1.1.1")).isEqualTo("36");
        assertThat(value(report, "3.5.1")).isEqualTo("1885");
        assertThat(value(report, "7.8.3")).isEqualTo("15.2");
        assertThat(measure(report, "3.5.1").place()).isEqualTo(Place.pointer("/values/1/value"));
        assertThat(measure(report, "3.5.1").raw()).isEqualTo("1.885");
        assertThat(report.blanks()).containsExactly(Map.entry("4.2.4", Place.pointer("/values/3/value")));
        assertThat(report.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.1.1;-5;NEGATIVE",
                "1.1.1;36.5;NOT_WHOLE",
                "1.1.1;true;NOT_A_NUMBER",
                "1.1.1;[36];NOT_A_NUMBER",
                "1.1.1;1e400;OUT_OF_RANGE",
                "1.1.1;1e-400;OUT_OF_RANGE",
                "1.1.1;\"hơn 36\";BOUND",
                "7.8.3;100.5;OUT_OF_RANGE",
                "1.3.2;3;UNKNOWN_CHOICE",
            })
    void aValueThatCannotBeTrueIsADoubtAndNotStated(String indicator, String value, Doubt.Kind kind)
            throws UnreadableFile {
        Report report = read(values("{\"indicator\": \"" + indicator + "\", \"value\": " + value + "}"));

        assertThat(report.doubts()).extracting(Doubt::kind).containsExactly(kind);
        assertThat(report.doubts().get(0).place()).isEqualTo(Place.pointer("/values/0/value"));
        assertThat(report.stated()).isEmpty();
        assertThat(report.blanks()).isEmpty();
    }

    @Test
    void unknownIndicatorsAndKeysAreNamed() throws UnreadableFile {
        Report report = read(values("""
                {"indicator": "1.1.1", "value": 36, "valeu": 1},
                {"indicator": "9.9", "value": 36},
                {"indicator": "dossiers.on-time-of-resolved", "value": 99},
                {"value": 5}"""));

        assertThat(report.doubts())
                .extracting(Doubt::kind, d -> d.place().part())
                .containsExactly(
                        tuple(Doubt.Kind.UNKNOWN_KEY, "/values/0/valeu"),
                        tuple(Doubt.Kind.UNKNOWN_CODE, "/values/1/indicator"),
                        tuple(Doubt.Kind.UNKNOWN_CODE, "/values/2/indicator"),
                        tuple(Doubt.Kind.FIGURE_WITHOUT_ROW, "/values/3"));
        assertThat(report.stated()).containsOnlyKeys("1.1.1");
    }

    @Test
    void keysThatNobodyKnowsAreNamedEverywhere() throws UnreadableFile {
        Report report = read("""
                {"schema": "parcheck-report/1", "unit": {"name": "Sở Nội vụ", "level": "department", "a/b~c": 1},
                 "period": "2023", "valeus": [], "values": [{"indicator": "1.1.1", "value": 1}]}""");

        assertThat(report.doubts())
                .extracting(Doubt::kind, d -> d.place().part(), Doubt::raw)
                .containsExactly(
                        tuple(Doubt.Kind.UNKNOWN_KEY, "/valeus", "valeus"),
                        tuple(Doubt.Kind.UNKNOWN_KEY, "/unit/a~1b~0c", "a/b~c"));
    }

    @Test
    void twoDifferentValuesAreBothDoubtedAndTwoEqualOnesAreNot() throws UnreadableFile {
        Report report = read(values("""
                {"indicator": "1.1.1", "value": 36},
                {"indicator": "1.1.1", "value": 37},
                {"indicator": "3.5.1", "value": 1885},
                {"indicator": "3.5.1", "value": "1.885"}"""));

        assertThat(report.doubts())
                .extracting(Doubt::kind, Doubt::indicator, d -> d.place().part(), Doubt::details)
                .containsExactly(
                        tuple(Doubt.Kind.TWO_VALUES, "1.1.1", "/values/0/value", List.of("37")),
                        tuple(Doubt.Kind.TWO_VALUES, "1.1.1", "/values/1/value", List.of("36")));
        assertThat(report.stated()).containsOnlyKeys("3.5.1");
    }

    @Test
    void theHeadingIsHeldAgainstThePlan() throws UnreadableFile {
        Report report = read("""
                {"schema": "parcheck-report/0", "unit": {"name": "tỉnh Hà Nam"}, "period": "2021", "plan": "khac",
                 "values": [{"indicator": "1.1.1", "value": 36}]}""");

        assertThat(report.doubts())
                .extracting(Doubt::kind)
                .containsExactlyInAnyOrder(
                        Doubt.Kind.OTHER_PROVINCE, Doubt.Kind.OTHER_YEAR, Doubt.Kind.OTHER_PLAN, Doubt.Kind.OLD_FORM);
        assertThat(value(report, "1.1.1")).isEqualTo("36");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sở Nội vụ;department;",
                "Sở Ngoại vụ;department;UNKNOWN_UNIT",
                "Sở Nội vụ;commune;LEVEL_MISMATCH",
                "xã Tân Lập;commune;",
                "UBND xã Tân Lập;commune;",
                "Tân Lập;commune;UNKNOWN_UNIT",
                "UBND huyện Bình Lục tỉnh Hà Nam;district;OTHER_PROVINCE",
                "Sở Ngoại vụ tỉnh Hưng Yên;department;UNKNOWN_UNIT",
                "tỉnh Hà Nam;province;OTHER_PROVINCE",
            })
    void anUnknownUnitIsNamed(String name, String level, Doubt.Kind expected) throws UnreadableFile {
        Report report = read("{\"schema\": \"parcheck-report/1\", \"unit\": {\"name\": \"" + name + "\", \"level\": \""
                + level + "\"}, \"period\": \"2023-Q1\", \"values\": [{\"indicator\": \"1.1.1\", \"value\": 1}]}");

        assertThat(report.doubts()).extracting(Doubt::kind).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(report.heading().unitPlace()).isEqualTo(Place.pointer("/unit/name"));
    }

    @Test
    void whatTheUserGivesWins() throws UnreadableFile {
        Given given = new Given("Sở Nội vụ", Level.DEPARTMENT, Period.of("2023"));
        Report report = new ReportReader(TestPlan.CATALOGUE, TestPlan.PLAN)
                .read(
                        document(
                                "{\"schema\": \"parcheck-report/1\", \"values\": [{\"indicator\": \"1.1.1\", \"value\": 1}]}"),
                        given);

        assertThat(report.heading().unitKey()).isEqualTo("so-noi-vu");
        assertThat(report.heading().period()).isEqualTo(Period.of("2023-YEAR"));
        assertThat(report.heading().unitPlace()).isEqualTo(Place.WHOLE_FILE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"schema\": \"parcheck-report/1\";NOT_JSON",
                "{\"a\": 1} x;NOT_JSON",
                "{\"a\": NaN};NOT_JSON",
                "{\"a\": 1, \"a\": 2};NOT_JSON",
                "{};NO_REPORT",
                "[];NO_REPORT",
                "{\"schema\": \"other\", \"values\": []};NO_REPORT",
                "{\"schema\": \"parcheck-report/1\", \"values\": []};NO_REPORT",
                "{\"schema\": \"parcheck-report/1\", \"values\": 5};NO_REPORT",
                "{\"schema\": \"parcheck-report/1\", \"values\": [{\"indicator\": \"1.1.1\", \"value\": 1}]};NO_UNIT",
                "{\"schema\": \"parcheck-report/1\", \"unit\": {\"name\": \"Sở Nội vụ\"}, \"values\": [{\"indicator\": \"1.1.1\", \"value\": 1}]};NO_PERIOD",
                "{\"schema\": \"parcheck-report/1\", \"unit\": {\"name\": \"Sở Nội vụ\"}, \"period\": \"2023-Q2\", \"values\": [{\"indicator\": \"1.1.1\", \"value\": 1}]};NO_PERIOD",
                "{\"schema\": \"parcheck-report/1\", \"unit\": {\"name\": \"Cục Thuế\"}, \"period\": \"2023\", \"values\": [{\"indicator\": \"1.1.1\", \"value\": 1}]};NO_LEVEL",
                "{\"schema\": \"parcheck-report/1\", \"unit\": {\"name\": \"Sở Nội vụ\", \"level\": \"city\"}, \"period\": \"2023\", \"values\": [{\"indicator\": \"1.1.1\", \"value\": 1}]};NO_LEVEL",
            })
    void refusesWhatIsNoReport(String json, Reason reason) {
        assertThat(refusal(json).reason()).isEqualTo(reason);
    }

    @Test
    void namesTheLineWhereItStopsBeingJson() {
        assertThat(refusal("{\n\"schema\":\n\"parcheck-report/1\",,\n}").details())
                .containsExactly("3");
    }

    @Test
    void refusesNestingThatWouldEatTheStack() {
        assertThat(refusal("[".repeat(1_000_000)).reason()).isEqualTo(Reason.NOT_JSON);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] bytes = "{\"schema\": \"Sở\"}".getBytes(StandardCharsets.UTF_16LE);
        UnreadableFile refused = catchThrowableOfType(
                UnreadableFile.class,
                () -> new ReportReader(TestPlan.CATALOGUE, TestPlan.PLAN)
                        .read(
                                new Document(
                                        new Source("r.json", bytes, ""), Document.Format.JSON, List.of(), List.of()),
                                Given.NOTHING));

        assertThat(refused.reason()).isEqualTo(Reason.NOT_JSON);
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws UnreadableFile {
        assertThat(read("\uFEFF" + values("{\"indicator\": \"1.1.1\", \"value\": 36}"))
                        .stated())
                .containsOnlyKeys("1.1.1");
    }

    private static String value(Report report, String code) {
        return measure(report, code).value().toPlainString();
    }

    private static Measure measure(Report report, String code) {
        return Objects.requireNonNull(report.stated().get(code), code);
    }

    private static String values(String items) {
        return "{\"schema\": \"parcheck-report/1\", \"unit\": {\"name\": \"UBND huyện Ân Thi\"}, \"period\": \"2023-H1\","
                + " \"plan\": \"thu-nghiem-2023\", \"values\": [" + items + "]}";
    }

    private static Report read(String json) throws UnreadableFile {
        return new ReportReader(TestPlan.CATALOGUE, TestPlan.PLAN).read(document(json), Given.NOTHING);
    }

    private static UnreadableFile refusal(String json) {
        return catchThrowableOfType(UnreadableFile.class, () -> read(json));
    }

    private static Document document(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new Document(new Source("r.json", bytes, ""), Document.Format.JSON, List.of(), List.of());
    }
}
