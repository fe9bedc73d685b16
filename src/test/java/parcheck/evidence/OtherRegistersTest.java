package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static parcheck.evidence.RegisterDesk.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers of outgoing documents and of posts. */
class OtherRegistersTest {
    private static final String DOCUMENTS =
            "Số ký hiệu,Đơn vị,Ngày ban hành,Độ mật,Hình thức gửi,Ký số lãnh đạo,Ký số cơ quan\n";

    @TempDir
    private Path folder;

    @Test
    void secretDocumentsLeaveBothSides() throws Exception {
        RegisterDesk desk = new RegisterDesk(folder);
        desk.put(
                "vb.csv",
                DOCUMENTS
                        + "01/BC-SNV,Sở Nội vụ,05/01/2023,,Điện tử,x,x\n"
                        + "02/BC-SNV,Sở Nội vụ,05/01/2023,Thường,Điện tử và giấy,Có,Có\n"
                        + "03/BC-SNV,Sở Nội vụ,05/01/2023,,Điện tử,,x\n"
                        + "04/BC-SNV,Sở Nội vụ,05/01/2023,,Điện tử,x,\n"
                        + "05/BC-SNV,Sở Nội vụ,05/01/2023,,Giấy,,\n"
                        + "06/BC-SNV,Sở Nội vụ,05/01/2023,Tối mật,Giấy,,\n"
                        + "07/BC-SNV,Sở Nội vụ,05/01/2022,,Điện tử,x,x\n"
                        + "08/BC-SNV,Sở Nội vụ,05/01/2023,,bồ câu,x,x\n"
                        + "09/BC-SNV,Sở Nội vụ,,,Điện tử,x,x\n");
        try (Audit audit = desk.open(desk.evidence("vb.csv", Register.DOCUMENTS))) {
            Audited audited = audit.count(RegisterDesk.report(), 2021, Whose.REPORTING);
            assertThat(figures(audited, "documents."))
                    .isEqualTo("outgoing=6 outgoing-secret=1 electronic=4 signed-fully=2");
            assertThat(audited.totals()).containsExactly(new Audited.Totals(Register.DOCUMENTS, 9, 6, 1, 2, 0, ""));
            audit.writeRows(folder.resolve("out"), code -> code.replace("evidence.", ""));
        }
        assertThat(Files.readAllLines(folder.resolve("out/file.unsigned.csv")))
                .containsExactly(
                        "\uFEFFcolumn.file,column.sheet,column.row,column.code,column.unit,column.issued-on,column.reasons",
                        "vb.csv,,4,03/BC-SNV,Sở Nội vụ,2023-01-05,reason.no-leader",
                        "vb.csv,,5,04/BC-SNV,Sở Nội vụ,2023-01-05,reason.no-agency",
                        "vb.csv,,6,05/BC-SNV,Sở Nội vụ,2023-01-05,reason.paper-only");
    }

    @Test
    void postsAreCountedByKindAndComparedByUnit() throws Exception {
        RegisterDesk desk = new RegisterDesk(folder);
        desk.put(
                "bc.csv",
                "Tên đơn vị,Năm,Loại biên chế,Biên chế được giao,Có mặt\n"
                        + "Sở A,2021,Công chức,50,49\n"
                        + "Sở A,2023,Công chức,48,47\n"
                        + "Sở B,2023,Công chức,1.020,30\n"
                        + "Trường C,2021,Viên chức,90,90\n"
                        + "Trường C,2023,Viên chức,91,90\n"
                        + "Trường C,2023,Viên chức,x,90\n"
                        + "Sở B,2022,Công chức,33,30\n");
        Audited audited = desk.audit(desk.evidence("bc.csv", Register.POSTS));
        assertThat(figures(audited, "4.")).isEqualTo("2.1=1068 2.2=77 3.1=91 3.2=90");
        assertThat(audited.totals()).containsExactly(new Audited.Totals(Register.POSTS, 7, 5, 1, 1, 0, ""));
        assertThat(audited.posts())
                .containsExactly(
                        new Audited.PostGroup("Sở A", 1, 50, 48, true, true),
                        new Audited.PostGroup("Sở B", 1, 0, 1020, false, true),
                        new Audited.PostGroup("Trường C", 2, 90, 91, true, true));
    }

    @Test
    void withoutRowsOfTheYearNothingIsSaidOfIt() throws Exception {
        RegisterDesk desk = new RegisterDesk(folder);
        desk.put("bc.csv", "Tên đơn vị,Năm,Loại biên chế,Biên chế được giao\nSở A,2021,Công chức,50\n");
        Audited audited = desk.audit(desk.evidence("bc.csv", Register.POSTS));
        assertThat(audited.figures()).isEmpty();
    }
}
