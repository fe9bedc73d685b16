package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static parcheck.evidence.RegisterDesk.DOSSIERS;
import static parcheck.evidence.RegisterDesk.dossier;
import static parcheck.evidence.RegisterDesk.figure;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.file.Field;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.reading.Trouble;
import parcheck.evidence.reading.Troubles;

/** What single cells of a dossier's row do to its counting, and what of them is shown when they cannot be read. */
class DossierCellsTest {
    @TempDir
    private Path folder;

    private RegisterDesk desk;

    @BeforeEach
    void desk() {
        desk = new RegisterDesk(folder);
    }

    @Test
    void aPauseThatCannotBeReadIsADoubtAndNoRowIsLost() throws Exception {
        Audited audited = desk.audit(DOSSIERS
                + dossier("A-1", "01/03/2023;08/03/2023;;;10/03/2023;;;06/03/2023 - hôm qua;")
                + dossier("A-2", "01/03/2023;08/03/2023;;;10/03/2023;;;;"));
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("2");
        assertThat(audited.troubles()).hasSize(1);
        assertThat(audited.troubles().get(0).trouble()).isEqualTo(Trouble.DOUBTFUL_CELL);
        assertThat(audited.troubles().get(0).field()).isEqualTo(Field.PAUSES);
        assertThat(audited.strange()).doesNotContainKey("late-unless-paused");
    }

    @Test
    void ticksAndDashesAreWords() throws Exception {
        Audited audited = desk.audit(DOSSIERS
                + dossier("A-1", "01/03/2023;08/03/2023;;;10/03/2023;;✓;;")
                + dossier("A-2", "01/03/2023;08/03/2023;;;10/03/2023;; ☑ ;;")
                + dossier("A-3", "01/03/2023;08/03/2023;;;10/03/2023;;–;;")
                + dossier("A-4", "01/03/2023;08/03/2023;;;10/03/2023;;-;;")
                + dossier("A-5", "01/03/2023;08/03/2023;;;10/03/2023;;;;"));
        assertThat(audited.troubles()).isEmpty();
        assertThat(figure(audited, "dossiers.late-no-fault")).isEqualByComparingTo("2");
    }

    @Test
    void cellsBeyondTheHeadingsMayBeBlankOnly() throws Exception {
        String row = "01/03/2023;08/03/2023;;;07/03/2023;;;;";
        Audited audited = desk.audit(
                DOSSIERS + dossier("A-1", row + ";;") + dossier("A-2", row + "; ;x") + dossier("A-3", row + ";x"));
        assertThat(audited.totals()).containsExactly(new Audited.Totals(Register.DOSSIERS, 3, 1, 0, 2, 0, ""));
        assertThat(audited.troubles())
                .extracting(Troubles.Kind::trouble, Troubles.Kind::field, Troubles.Kind::count)
                .containsExactly(tuple(Trouble.MORE_CELLS_THAN_HEADINGS, null, 2L));
    }

    @Test
    void datesThatAreNoneAreShownAndWhatMayBeANameIsNot() throws Exception {
        Audited audited = desk.audit(DOSSIERS
                + dossier("Người Nộp Mẫu", "31/11/2023;08/03/2023;;;;;;;")
                + dossier("A-2", "01/03/2023;Người Nộp Mẫu;;;;;;;"));
        assertThat(shown(audited, Trouble.NO_SUCH_DAY)).containsExactly("31/11/2023");
        assertThat(shown(audited, Trouble.NO_CODE)).containsExactly("");
        assertThat(shown(audited, Trouble.NOT_A_DATE)).containsExactly("");
        Audited telephone = desk.audit(DOSSIERS + dossier("+ 0912", "01/03/2023;08/03/2023;;;;;;;"));
        assertThat(shown(telephone, Trouble.NO_CODE))
                .as("nothing of that column, be it a number")
                .containsExactly("");
    }

    private static List<String> shown(Audited audited, Trouble trouble) {
        return audited.troubles().stream()
                .filter(kind -> kind.trouble() == trouble)
                .flatMap(kind -> kind.examples().stream())
                .map(Troubles.Example::shown)
                .toList();
    }
}
