package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.paper.LittleRules;

/** {@code parcheck check a --against b}: two reports side by side. */
class AgainstTest {
    private static final String RULE = """
            rule "K.pair"
            when
                Counterpart( kind == "same-period", above > 0B || below > 0B )
            then
                findings.impossible( drools );
            end
            """;
    private static final String SHEET = """
            title: {vi: Hai giá trị, en: Two values}
            remedy: {vi: Sửa lại, en: Mend it}
            cases:
              - {name: same, given: {a.all: 1}, others: [{period: 2023-YEAR, given: {a.all: 1}}], fires: false}
              - {name: other, given: {a.all: 1}, others: [{period: 2023-YEAR, given: {a.all: 2}}], fires: true}
            """;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.withRules(folder, 2023)
                .put("rules/integrity/pair.drl", RULE)
                .put("rules/integrity/pair.yaml", SHEET)
                .report("a.json", 100, 96)
                .report("same.json", 100, 96)
                .report("b.json", 101, 96)
                .put("other.json", LittleRules.report("tỉnh V", "2023", LittleRules.figures(7, 6)));
    }

    @Test
    void agreementIsSilent() {
        assertThat(desk.run("check", "a.json", "--against", "same.json")).isZero();
        assertThat(desk.err()).isEmpty();
    }

    @Test
    void aSecondValueContradictsAndNamesBothFilesAndPlaces() {
        assertThat(desk.run("check", "a.json", "--against", "b.json", "--lang", "en"))
                .isEqualTo(1);
        assertThat(desk.out())
                .contains("Two values", "this report: All dossiers = 100", "(/values/0/value)", "file b.json: All")
                .contains("contradicted 1", "this report 100; the other 101; difference 1");
    }

    @Test
    void anotherUnitIsNamedAndNotCompared() {
        assertThat(desk.run("check", "a.json", "--against", "other.json", "--lang", "en"))
                .isZero();
        assertThat(desk.out()).contains("other.json is a report of tỉnh V, not of tỉnh U; it is not compared");
    }

    @Test
    void aFolderIsSearchedForWhatFits() {
        desk.report("old/b.json", 101, 96)
                .put("old/v.json", LittleRules.report("tỉnh V", "2023", LittleRules.figures(7, 6)));
        assertThat(desk.run("check", "a.json", "--against", "old", "--lang", "en"))
                .isEqualTo(1);
        assertThat(desk.out()).contains("file b.json").doesNotContain("tỉnh V");
    }

    @Test
    void severalReportsAreEachHeldAgainstTheOthers() {
        desk.report("in/a.json", 100, 96).report("in/b.json", 101, 97);
        assertThat(desk.run("check", "in", "--against", "same.json")).isEqualTo(1);
        assertThat(desk.out()).contains("2 tệp: 1 không phải sửa gì, 1 còn việc phải làm");
    }

    @Test
    void papersAreMadeAgainOnlyWhenTheOtherFileChanged() throws Exception {
        desk.report("in/a.json", 100, 96).report("in/c.json", 100, 97);
        Path findings = folder.resolve("out/a.json/findings.json");
        desk.run("check", "in", "--against", "same.json", "--out", "out");
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(findings, old);
        desk.run("check", "in", "--against", "same.json", "--out", "out");
        assertThat(Files.getLastModifiedTime(findings)).isEqualTo(old);
        desk.report("same.json", 101, 96);
        desk.run("check", "in", "--against", "same.json", "--out", "out");
        assertThat(findings).content().contains("K.pair");
    }

    @Test
    void whatCannotBeReadIsToldEvenWhenThePapersAreThereAlready() {
        desk.report("in/a.json", 100, 96).report("in/c.json", 100, 97).put("broken.json", "{");
        for (int turn = 0; turn < 2; turn++) {
            assertThat(desk.run("check", "in", "--against", "broken.json", "--out", "out"))
                    .isEqualTo(2);
            assertThat(desk.err()).contains("broken.json: ");
        }
    }

    @Test
    void whatCannotBeReadIsTold() {
        desk.put("broken.json", "{");
        assertThat(desk.run("check", "a.json", "--against", "broken.json")).isEqualTo(2);
        assertThat(desk.err()).startsWith("broken.json: ").hasLineCount(1);
        assertThat(desk.out()).contains("Chỉ tiêu: đạt 1");
        assertThat(desk.run("check", "a.json", "--against", "nowhere.json")).isEqualTo(2);
        assertThat(desk.err()).startsWith("nowhere.json: không có tệp này");
    }
}
