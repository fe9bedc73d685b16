package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.file.Register;
import parcheck.evidence.store.DuckStore;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;

/** Files that are no registers, and a store that opens nothing else. */
class RegisterRefusalsTest {
    private final Path folder;
    private final RegisterDesk desk;

    RegisterRefusalsTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new RegisterDesk(folder);
    }

    @Test
    void filesThatAreNoRegistersAreRefusedWithOneReason() throws Exception {
        desk.put("rong.csv", "");
        desk.put("khac.csv", "Tên,Tuổi\nx,3\n");
        desk.put("giay.csv", "%PDF-1.4 x");
        Files.createDirectory(folder.resolve("thu-muc"));
        Files.write(folder.resolve("bom.xlsx"), bomb());
        Files.write(folder.resolve("hong.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        Path database = folder.resolve("vat.csv");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t AS SELECT 1 AS x");
        }
        Map<String, Reason> expected = Map.of(
                "rong.csv", Reason.EMPTY,
                "khac.csv", Reason.NO_REGISTER,
                "giay.csv", Reason.PDF,
                "thu-muc", Reason.DIRECTORY,
                "khong-co.csv", Reason.NOT_FOUND,
                "bom.xlsx", Reason.ZIP_BOMB,
                "hong.xlsx", Reason.BROKEN,
                "vat.csv", Reason.UNKNOWN_FORMAT);
        expected.forEach((name, reason) -> assertThatThrownBy(() -> desk.audit(desk.evidence(name, Register.DOSSIERS)))
                .as(name)
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(reason)));
        assertThat(folder.resolve("store")).isEmptyDirectory();
    }

    @Test
    void whatLacksAndWhatWasNotUnderstoodIsSaid() throws Exception {
        desk.put("khac.csv", "Mã hồ sơ;Cột 1;;Cột 2;Ngày tiếp nhận;Cột 3\nx;3;;;;\n");
        assertThatThrownBy(() -> desk.audit(desk.evidence("khac.csv", Register.DOSSIERS)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> assertThat(e.details()).containsExactly("due, finished", "Cột 1, Cột 2, Cột 3"));
        StringBuilder many = new StringBuilder("Mã hồ sơ");
        for (int i = 1; i <= 20; i++) {
            many.append(";Cột ").append(i);
        }
        desk.put("nhieu.csv", many + "\n");
        assertThatThrownBy(() -> desk.audit(desk.evidence("nhieu.csv", Register.DOSSIERS)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> assertThat(e.details().get(1))
                                .startsWith("Cột 1, Cột 2, ")
                                .endsWith(", Cột 12"));
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void theStoreOpensAndLoadsNothing() throws Exception {
        desk.put("la.csv", "a,b\n1,2\n");
        try (DuckStore store = DuckStore.open(null);
                var statement = store.connection().createStatement()) {
            for (String sql : List.of(
                    "SELECT * FROM read_csv('" + folder.resolve("la.csv") + "')",
                    "SELECT * FROM '" + folder.resolve("la.csv") + "'",
                    "COPY (SELECT 1) TO '" + folder.resolve("x.csv") + "'",
                    "ATTACH '" + folder.resolve("x.duckdb") + "'",
                    "INSTALL httpfs",
                    "LOAD httpfs",
                    "SET enable_external_access = true",
                    "SET lock_configuration = false")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
    }
}
