package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parcheck.intake.Source;
import parcheck.paper.Words;
import parcheck.plan.IntegritySheet;
import parcheck.plan.Lang;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;
import parcheck.report.Report;

/**
 * What a reader is told about the cases of every rule, word for word, as it stands in {@code src/test/resources/parcheck/check}. What is
 * said today lies under {@code target/said} to be compared.
 */
class SaidTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "parcheck", "check");
    private static final Path ACTUAL = Path.of("target", "said");
    private static final Words WORDS = new Words(Lang.VI);
    private static final Source SOURCE = new Source("case.json", new byte[0], "0".repeat(64));

    private final Checker checker = RepositoryRules.of2023();
    private final RuleBook book = checker.book();
    private final List<String> said = new ArrayList<>();

    @Test
    void ofFiguresThatCannotBeTrue() throws IOException {
        for (IntegritySheet sheet : book.integrity()) {
            for (IntegritySheet.Case c : sheet.cases()) {
                Report report = CaseReport.of(book, c);
                Verdict verdict = checker.check(report, SOURCE, null, CaseReport.against(book, c));
                said.add(sheet.id() + ", " + c.name() + (c.fires() ? "" : ": nothing"));
                verdict.findings().stream()
                        .filter(f -> f.rule().equals(sheet.id()))
                        .forEach(this::finding);
            }
        }
        compare("integrity-said.txt");
    }

    @Test
    void ofTargetsMetAndMissed() throws IOException {
        for (RuleSheet sheet : book.rules()) {
            for (RuleSheet.Case c : sheet.cases()) {
                Verdict verdict = checker.check(CaseReport.of(book, c), SOURCE, null);
                Judgement judgement = verdict.judgements().stream()
                        .filter(j -> j.clause().rule() == sheet)
                        .findFirst()
                        .orElseThrow();
                said.add(sheet.id() + ", " + c.name() + ": " + WORDS.outcome(judgement.outcome()) + ", "
                        + WORDS.say(judgement.reason()));
                judgement.remarks().forEach(r -> said.add("    * " + WORDS.say(r)));
                verdict.findings().stream()
                        .filter(f -> f.rule().equals(sheet.id()))
                        .forEach(this::finding);
            }
        }
        compare("targets-said.txt");
    }

    private void finding(Finding finding) {
        said.add("    " + finding.type() + " " + finding.key() + " " + WORDS.say(finding.message()));
        if (finding.arithmetic() != null) {
            said.add("        " + WORDS.say(finding.arithmetic()));
        }
        if (finding.leastChange() != null) {
            said.add("        " + finding.leastChange() + ", gap " + finding.gap() + ", of " + finding.denominator());
        }
        List<String> places = finding.places().stream()
                .map(p -> p.kind() + " " + p.row() + " " + p.column())
                .toList();
        said.add("        " + finding.indicators() + " " + places);
    }

    private void compare(String name) throws IOException {
        String all = Stream.concat(said.stream(), Stream.of(""))
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow();
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(name), all);
        assertThat(all).isEqualTo(Files.readString(EXPECTED.resolve(name)));
    }
}
