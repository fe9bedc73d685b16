package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.paper.LittleRules;

/** Which rule folder and which plan judge. */
class RuleChoiceTest {
    @TempDir
    Path folder;

    @Test
    void aNamedFolderComesBeforeTheOneAtHandAndThatBeforeThePackedOne() {
        Desk bare = new Desk(folder);
        assertThat(bare.run("rules", "--format", "json")).isZero();
        assertThat(bare.out()).contains("\"id\": \"hung-yen-2023\"");
        Desk desk = Desk.withRules(folder, 2023);
        assertThat(desk.run("rules", "--format", "json")).isZero();
        assertThat(desk.out()).contains("\"id\": \"p2023\"");
        LittleRules.write(folder.resolve("mine"), 2024);
        assertThat(desk.run("rules", "--format", "json", "--rules", "mine")).isZero();
        assertThat(desk.out()).contains("\"id\": \"p2024\"");
    }

    @Test
    void aFolderWithoutRulesIsNamed() {
        assertThat(new Desk(folder).run("rules", "--rules", "nowhere")).isEqualTo(2);
    }

    @Test
    void anUnknownPlanIsAnsweredWithThoseThereAre() {
        Desk desk = Desk.withRules(folder, 2023, 2024).report("a.json", 100, 96);
        assertThat(desk.run("check", "a.json", "--plan", "p2025")).isEqualTo(2);
        assertThat(desk.err()).contains("“p2025”", "p2023; p2024").hasLineCount(1);
    }

    @Test
    void thePlanOfTheReportsYearJudges() {
        Desk desk = Desk.withRules(folder, 2023, 2024).report("a.json", 100, 96);
        assertThat(desk.run("check", "a.json")).isZero();
        assertThat(desk.out()).contains("(p2023)");
        assertThat(desk.run("check", "a.json", "--period", "2024")).isZero();
        assertThat(desk.out()).contains("(p2024)");
        assertThat(desk.run("check", "a.json", "--period", "2022")).isEqualTo(2);
        assertThat(desk.err()).contains("a.json", "p2023; p2024", "--plan").hasLineCount(1);
        assertThat(desk.run("check", "a.json", "--period", "2022", "--plan", "p2024"))
                .isEqualTo(1);
        assertThat(desk.out()).contains("(p2024)", "MINH HỌA");
    }

    @Test
    void severalPlansCannotBeListedAtOnce() {
        Desk desk = Desk.withRules(folder, 2023, 2024);
        assertThat(desk.run("rules")).isEqualTo(2);
        assertThat(desk.err()).contains("--plan: p2023; p2024").hasLineCount(1);
        assertThat(desk.run("rules", "--plan", "p2024")).isZero();
    }

    @Test
    void rulesWithFaultsJudgeNobody() {
        Desk desk = Desk.withRules(folder, 2023).report("in/a.json", 100, 96).report("in/b.json", 100, 96);
        desk.put("rules/p2023/1-chapter/1a-share.drl", """
                rule "II.1.a"
                when
                    Measure( indicator == "a.share", value < 95B )
                then
                    findings.missed( drools );
                end
                """);
        for (String files : new String[] {"in/a.json", "in"}) {
            assertThat(desk.run("check", files)).isEqualTo(2);
            assertThat(desk.out()).isEmpty();
            assertThat(desk.err()).contains("Bộ quy tắc có ", "1a-share");
        }
    }
}
