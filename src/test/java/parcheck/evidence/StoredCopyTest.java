package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static parcheck.evidence.RegisterDesk.TWO;
import static parcheck.evidence.RegisterDesk.dossier;
import static parcheck.evidence.RegisterDesk.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.file.Evidence;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.measure.Whose;
import parcheck.plan.WorkingDays;

/** Registers that are kept after they were read. */
class StoredCopyTest {
    private final Path folder;
    private final RegisterDesk desk;

    StoredCopyTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new RegisterDesk(folder);
    }

    @Test
    void whatWasReadOnceIsNotReadAgainAndSaysTheSame() throws Exception {
        desk.put("so.csv", TWO);
        List<Evidence> evidence = List.of(desk.evidence("so.csv", Register.DOSSIERS));
        Path store = folder.resolve("store");
        Audited first;
        Audited second;
        try (Audit audit = Audit.kept(evidence, store, WorkingDays.packed())) {
            first = audit.count(RegisterDesk.report(), 2021, Whose.REPORTING);
        }
        try (var kept = Files.list(store)) {
            assertThat(kept).hasSize(1);
        }
        try (Audit audit = Audit.kept(evidence, store, WorkingDays.packed())) {
            second = audit.count(RegisterDesk.report(), 2021, Whose.REPORTING);
        }
        assertThat(second).isEqualTo(first);
        desk.put("so.csv", TWO + dossier("A-3", "01/03/2023;08/03/2023;;;07/03/2023;;;;"));
        try (Audit audit = Audit.kept(evidence, store, WorkingDays.packed())) {
            assertThat(figure(audit.count(RegisterDesk.report(), 2021, Whose.REPORTING), "dossiers.resolved"))
                    .isEqualByComparingTo("3");
        }
    }
}
