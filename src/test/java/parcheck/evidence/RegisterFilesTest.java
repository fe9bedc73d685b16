package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parcheck.evidence.RegisterDesk.TWO;
import static parcheck.evidence.RegisterDesk.assertTwo;
import static parcheck.evidence.RegisterDesk.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.evidence.file.Evidence;
import parcheck.evidence.file.Mapping;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;

/** Registers as offices export them: delimiters, headings, columns of their own. */
class RegisterFilesTest {
    private final RegisterDesk desk;

    RegisterFilesTest(@TempDir Path folder) {
        desk = new RegisterDesk(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", "|", ";"})
    void theDelimiterIsFoundOut(String delimiter) throws Exception {
        assertTwo(desk.audit(TWO.replace(";", delimiter)));
    }

    @Test
    void theHeadingsNeedNotStandInTheFirstRow() throws Exception {
        assertTwo(desk.audit("sep=;\nUBND TỈNH;;\n\nSỔ THEO DÕI;;;;\n" + TWO));
    }

    @Test
    void aMappingSaysWhichColumnIsWhatAndHowDatesAreWritten() throws Exception {
        Path file = desk.put("la.csv", "X1,X2,X3,X4\nA-1,03/25/2023,03/31/2023,04/03/2023\n");
        Mapping mapping = Mapping.read("columns: {code: X1, received: X2, due: X3, finished: X4}\ndates: month-first\n"
                .getBytes(StandardCharsets.UTF_8));
        Audited audited = desk.audit(new Evidence(file, "la.csv", Register.DOSSIERS, mapping));
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("1");
        assertThatThrownBy(() -> Mapping.read("colunms: {code: X1}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("colunms");
        assertThatThrownBy(() -> Mapping.read("columns: {codes: X1}".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns: [code, X1]", "columns: X1", "columns: {code: [X1]}", "[columns]", "X1"})
    void aMappingOfTheWrongShapeIsNotPassedOverInSilence(String yaml) {
        assertThatThrownBy(() -> Mapping.read(yaml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(yaml.contains("X1") ? "X1" : "columns");
    }
}
