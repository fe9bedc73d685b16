package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static parcheck.evidence.RegisterDesk.DOSSIERS;
import static parcheck.evidence.RegisterDesk.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.measure.OutgoingRow;
import parcheck.evidence.measure.Whose;
import parcheck.evidence.reading.SheetRead;
import parcheck.evidence.store.Batch;

/** Registers of more rows, more troubles and more names than are handed on at once; and what can be asked of one beside its figures. */
class LargeRegisterTest {
    private static final int ROWS = Batch.ROWS + 1;

    @TempDir
    private Path folder;

    @Test
    void noRowNoTroubleAndNoNameIsLost() throws Exception {
        StringBuilder register = new StringBuilder(DOSSIERS);
        for (int i = 0; i < ROWS; i++) {
            register.append("A-")
                    .append(i)
                    .append(";Khai sinh ")
                    .append(i % 1500)
                    .append(";Hộ tịch;Sở ");
            register.append(i).append(";N;01/03/2023;08/03/2023;;x;09/03/2023;hôm qua;;;\n");
        }
        RegisterDesk desk = new RegisterDesk(folder);
        desk.put("so.csv", register.toString());
        try (Audit audit = desk.open(desk.evidence("so.csv", Register.DOSSIERS))) {
            Audited audited = audit.count(RegisterDesk.report(), 2021, Whose.REPORTING);
            assertThat(audited.totals())
                    .containsExactly(new Audited.Totals(Register.DOSSIERS, ROWS, ROWS, 0, 0, 0, ""));
            assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("" + ROWS);
            assertThat(audited.groups().get("unit")).hasSize(ROWS);
            assertThat(audited.groups().get("procedure")).hasSize(1500);
            Set<String> units = audited.groups().get("unit").stream()
                    .map(Audited.Group::name)
                    .collect(Collectors.toSet());
            assertThat(units).hasSize(ROWS).allMatch(name -> name.startsWith("Sở "));
            assertThat(audited.troubles()).extracting(t -> t.count()).containsExactly((long) ROWS, (long) ROWS);
            assertThat(audited.troubles().get(0).examples())
                    .extracting(e -> e.row())
                    .containsExactly(2, 3, 4, 5, 6);
            audit.writeRows(folder.resolve("out"), code -> code.replace("evidence.", ""));
        }
        List<String> troubles = Files.readAllLines(folder.resolve("out/file.set-aside.csv"));
        assertThat(Set.copyOf(troubles)).hasSize(2 * ROWS + 1);
        assertThat(troubles).hasSize(2 * ROWS + 1);
        assertThat(troubles.get(2 * ROWS)).startsWith("so.csv,," + (ROWS + 1) + ",A-" + (ROWS - 1) + ",");
    }

    @Test
    void theColumnsAreShownBeforeAnyRowIsRead() throws Exception {
        RegisterDesk desk = new RegisterDesk(folder);
        desk.put("a.csv", RegisterDesk.TWO);
        desk.put("b.csv", "Tên đơn vị,Năm,Loại biên chế,Biên chế được giao\nSở A,2021,Công chức,50\n");
        List<SheetRead> seen = Audit.preview(
                List.of(desk.evidence("a.csv", Register.DOSSIERS), desk.evidence("b.csv", Register.POSTS)));
        assertThat(seen).extracting(SheetRead::source).containsExactly(1, 2);
        assertThat(seen).extracting(SheetRead::file).containsExactly("a.csv", "b.csv");
        assertThat(seen).extracting(s -> s.columns().register()).containsExactly(Register.DOSSIERS, Register.POSTS);
        assertThat(seen).allMatch(s -> s.read() == 0 && s.used() == 0 && s.aside() == 0 && !s.full());
    }

    @Test
    void outgoingDocumentsAreHandedOverWithTheirPlaceAndWhatTheySay() throws Exception {
        RegisterDesk desk = new RegisterDesk(folder);
        String head = "Số ký hiệu,Đơn vị,Ngày ban hành,Độ mật,Hình thức gửi,Ký số lãnh đạo,Ký số cơ quan\n";
        desk.put("vb.csv", head + "01/BC,Sở A,05/01/2023,,Điện tử,x,không\n" + "02/BC,Sở A,06/01/2023,Mật,Giấy,,\n");
        desk.put("vc.csv", head + "03/BC,Sở A,05/02/2023,,Điện tử,có,x\n" + "04/BC,Sở A,05/02/2022,,Điện tử,có,x\n");
        List<OutgoingRow> rows = new ArrayList<>();
        try (Audit audit =
                desk.open(desk.evidence("vb.csv", Register.DOCUMENTS), desk.evidence("vc.csv", Register.DOCUMENTS))) {
            audit.count(RegisterDesk.report(), 2021, Whose.REPORTING);
            audit.outgoing(rows::add);
        }
        assertThat(rows)
                .containsExactly(
                        new OutgoingRow("vb.csv", "", 2, "01/BC", false, true, false),
                        new OutgoingRow("vb.csv", "", 3, "02/BC", true, false, false),
                        new OutgoingRow("vc.csv", "", 2, "03/BC", false, true, true));
    }
}
