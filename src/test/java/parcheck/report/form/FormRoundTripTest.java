package parcheck.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parcheck.fixture.OwnForm;
import parcheck.intake.Intake;
import parcheck.intake.UnreadableFile;
import parcheck.plan.Indicator;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.report.Given;
import parcheck.report.Report;
import parcheck.report.ReportReader;

/** What is typed into the blank form of any level is what is read out of it. */
class FormRoundTripTest {
    private static final RuleBook BOOK = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023");
    private static final Map<Level, String> UNITS = Map.of(
            Level.PROVINCE, "tỉnh Hưng Yên",
            Level.DEPARTMENT, "Sở Nội vụ",
            Level.DISTRICT, "huyện Ân Thi",
            Level.COMMUNE, "xã Tân Lập, huyện Yên Mỹ");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Level.class)
    void everyFigureComesBack(Level level) throws IOException, UnreadableFile {
        Map<String, String> typed = new TreeMap<>();
        int next = 1000;
        for (Indicator indicator : BOOK.catalogue().all()) {
            if (indicator.asked() && indicator.levels().contains(level)) {
                typed.put(indicator.code(), figure(indicator, next++));
            }
        }

        Report report = read(level, typed);

        assertThat(report.heading().level()).isEqualTo(level);
        assertThat(report.heading().unitName()).isEqualTo(UNITS.get(level));
        assertThat(report.heading().period()).isEqualTo(Period.of("2023-Q3"));
        assertThat(report.doubts()).isEmpty();
        Map<String, String> read = new TreeMap<>();
        report.stated()
                .forEach((code, measure) -> read.put(code, measure.value().toPlainString()));
        assertThat(read).isEqualTo(typed);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aBlankFormHasBlanksAndNoFigures(Level level) throws IOException, UnreadableFile {
        Report report = read(level, Map.of());
        assertThat(report.stated()).isEmpty();
        assertThat(report.blanks()).hasSizeGreaterThan(40);
        assertThat(report.doubts()).isEmpty();
    }

    private Report read(Level level, Map<String, String> typed) throws IOException, UnreadableFile {
        byte[] form = OwnForm.filled(BOOK, UNITS.get(level), level, Period.of("2023-Q3"), typed);
        Path file = Files.write(folder.resolve("form.xlsx"), form);
        return new ReportReader(BOOK.catalogue(), BOOK.plan()).read(Intake.read(file, "form.xlsx"), Given.NOTHING);
    }

    private static String figure(Indicator indicator, int next) {
        return switch (indicator.kind()) {
            case CHOICE -> indicator.choices().keySet().iterator().next().toString();
            case PERCENT -> Integer.toString(1 + next % 100);
            default -> Integer.toString(next);
        };
    }
}
