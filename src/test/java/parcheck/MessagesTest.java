package parcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parcheck.check.FindingClass;
import parcheck.check.LeastChange;
import parcheck.check.Outcome;
import parcheck.evidence.Field;
import parcheck.evidence.Register;
import parcheck.evidence.Trouble;
import parcheck.evidence.signature.Answer;
import parcheck.evidence.signature.Coverage;
import parcheck.evidence.signature.SignerKind;
import parcheck.evidence.signature.Trust;
import parcheck.intake.Place;
import parcheck.intake.UnreadableFile;
import parcheck.office.inspection.FindingDecision;
import parcheck.office.submission.State;
import parcheck.office.trail.TrailProof;
import parcheck.paper.Words;
import parcheck.plan.Indicator;
import parcheck.plan.Lang;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleSheet;
import parcheck.plan.Target;
import parcheck.report.Doubt;
import parcheck.report.Measure;

/** Every code has its words in both languages, and no words are left over. */
class MessagesTest {
    private static final Words VI = new Words(Lang.VI);
    private static final Words EN = new Words(Lang.EN);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\"");

    /** Vietnamese dates are written day/month/year, English ones as ISO has them. */
    private static final Set<String> OTHER_GAPS = Set.of("date");

    /** Texts of the sources that look like codes and are none. */
    private static final Set<String> NO_CODES = Set.of("summary.csv", "summary.html", "rules.sha256", "leader.css");

    @Test
    void bothLanguagesHaveTheSameCodes() {
        assertThat(VI.codes()).isEqualTo(EN.codes()).hasSizeGreaterThan(200);
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        for (String code : VI.codes()) {
            if (!OTHER_GAPS.contains(code)) {
                assertThat(gaps(VI.pattern(code))).as(code).isEqualTo(gaps(EN.pattern(code)));
            }
        }
    }

    private static Set<String> gaps(String pattern) {
        Set<String> out = new TreeSet<>();
        Matcher gap = Pattern.compile("\\{[^}]*}?").matcher(pattern);
        while (gap.find()) {
            assertThat(gap.group()).as(pattern).matches("\\{[0-9]}");
            out.add(gap.group());
        }
        return out;
    }

    @Test
    void wordsAreComposedLetters() throws IOException {
        for (String lang : List.of("vi", "en")) {
            Path file = Path.of("src/main/resources/messages_" + lang + ".properties");
            String text = Files.readString(file, StandardCharsets.UTF_8);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
        assertThat(VI.codes())
                .allMatch(
                        code -> !VI.pattern(code).isBlank() && !EN.pattern(code).isBlank());
    }

    @Test
    void everyValueOfTheProgramHasWords() {
        assertThat(composed()).allSatisfy(code -> assertThat(VI.codes()).contains(code));
    }

    @Test
    void everyCodeInTheSourcesHasWords() throws IOException {
        Set<String> first = new TreeSet<>();
        VI.codes().forEach(code -> first.add(code.replaceAll("\\..*", "")));
        for (String literal : literals("check", "paper", "cli", "evidence", "office")) {
            boolean code = literal.contains(".") && first.contains(literal.replaceAll("\\..*", ""));
            if (code && !NO_CODES.contains(literal)) {
                assertThat(VI.codes().contains(literal)).as(literal).isTrue();
            }
        }
    }

    @Test
    void noWordsAreLeftOver() throws IOException {
        Set<String> literals = literals("check", "paper", "cli", "evidence", "office", "web");
        Set<String> composed = composed();
        Set<String> queried = wordsOfQueries();
        List<String> leftOver = new ArrayList<>();
        for (String code : VI.codes()) {
            String last = code.replaceFirst(
                    "^(header|label|summary|rules|explain|help|change|trail|evidence\\.[a-z]+|signature\\.[a-z]+)\\.",
                    "");
            boolean help = code.matches("help\\.(parcheck|usage)\\..*");
            boolean used = literals.contains(code)
                    || composed.contains(code)
                    || literals.contains(last)
                    || help
                    || queried.contains(last);
            if (!used) {
                leftOver.add(code);
            }
        }
        assertThat(leftOver).isEmpty();
    }

    /** Columns and reasons of queries have words, too. */
    private static Set<String> wordsOfQueries() throws IOException {
        Set<String> out = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/evidence"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
                out.add(file.getFileName().toString().replace(".sql", ""));
                Matcher word = Pattern.compile("[a-z][a-z_-]+").matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (word.find()) {
                    out.add(word.group().replace('_', '-'));
                }
            }
        }
        return out;
    }

    private static Set<String> literals(String... packages) throws IOException {
        Set<String> out = new TreeSet<>();
        for (String name : packages) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/parcheck", name))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher literal = LITERAL.matcher(Files.readString(file, StandardCharsets.UTF_8));
                    while (literal.find()) {
                        out.add(literal.group(1));
                    }
                }
            }
        }
        return out;
    }

    /** Codes that are put together from the values of the program. */
    private static Set<String> composed() {
        List<String> out = new ArrayList<>(List.of("outcome.none", "finding.missed.plain"));
        all("outcome.", "", Outcome.values(), out);
        all("class.", "", FindingClass.values(), out);
        all("class.", ".meaning", FindingClass.values(), out);
        all("level.", "", Level.values(), out);
        all("period.", "", Period.Kind.values(), out);
        all("place.", "", Place.Kind.values(), out);
        all("target.", "", Target.Comparator.values(), out);
        all("kind.", "", RuleSheet.Kind.values(), out);
        all("judged.", "", RuleSheet.Judged.values(), out);
        all("repair.", "", Indicator.Repair.values(), out);
        all("change.", "", LeastChange.Kind.values(), out);
        all("finding.missed.", "", Measure.Origin.values(), out);
        for (String end : List.of("", ".title", ".remedy")) {
            all("doubt.", end, Doubt.Kind.values(), out);
        }
        for (String end : List.of("", ".remedy")) {
            all("unreadable.", end, UnreadableFile.Reason.values(), out);
        }
        for (String balance : List.of("equal", "at-most", "range")) {
            out.add("arithmetic." + balance);
            out.add("arithmetic." + balance + "-sum");
        }
        for (String kind : List.of("rate", "rate-cut", "all-full", "fits-target")) {
            out.add("arithmetic." + kind);
        }
        all("evidence.register.", "", Register.values(), out);
        all("evidence.trouble.", "", Trouble.values(), out);
        for (Field field : Field.values()) {
            out.add("evidence.field." + field.key());
        }
        List.of("unit", "field", "procedure", "month").forEach(by -> out.add("evidence.by." + by));
        signatures(out);
        all("submission-state.", "", State.values(), out);
        all("trail-fault.", "", TrailProof.Fault.values(), out);
        all("trail.finding-", "", FindingDecision.Kind.values(), out);
        out.add("change.more-than");
        out.add("change.points-than");
        return new TreeSet<>(out);
    }

    private static void signatures(List<String> out) {
        all("signature.answer.", "", Answer.values(), out);
        all("signature.kind.", "", SignerKind.values(), out);
        all("signature.coverage.", "", Coverage.values(), out);
        all("signature.trust.", "", Trust.values(), out);
        for (String end : List.of("", ".remedy")) {
            all("signature.trouble.", end, parcheck.evidence.signature.Trouble.values(), out);
        }
        Trust[] doubtful = EnumSet.complementOf(EnumSet.of(Trust.TRUSTED)).toArray(Trust[]::new);
        all("signature.trust.", ".remedy", doubtful, out);
        all("signature.coverage.", ".remedy", new Coverage[] {Coverage.CHANGED_AFTERWARDS, Coverage.PARTLY}, out);
        for (String problem : List.of("unsigned", "no-leader", "no-organisation", "does-not-fit", "kind-unknown")) {
            out.add("signature." + problem + ".remedy");
        }
        for (String who : List.of("leader", "organisation")) {
            List.of("no-", "unclear-", "yet-").forEach(start -> out.add("signature.register." + start + who));
        }
    }

    private static void all(String start, String end, Enum<?>[] values, List<String> out) {
        for (Enum<?> value : values) {
            out.add(start + value.name().toLowerCase(Locale.ROOT).replace('_', '-') + end);
        }
    }
}
