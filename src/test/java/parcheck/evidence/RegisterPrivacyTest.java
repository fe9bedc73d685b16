package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static parcheck.evidence.RegisterDesk.DOSSIERS;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.measure.Whose;
import parcheck.plan.WorkingDays;

/** What a register tells of citizens goes nowhere. */
class RegisterPrivacyTest {
    private final Path folder;
    private final RegisterDesk desk;

    RegisterPrivacyTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new RegisterDesk(folder);
    }

    @Test
    void namesAndTelephoneNumbersAreNeitherStoredNorPrinted() throws Exception {
        Files.createDirectories(folder.resolve("store"));
        desk.put(
                "so.csv",
                DOSSIERS.replace("Họ tên", "Họ tên;Số điện thoại;Địa chỉ")
                        + "A-1;Khai sinh;Hộ tịch;Sở X;Tên Bí Mật;0912345678;Thôn Bí Mật;01/03/2023;08/03/2023;;;09/03/2023;;;;\n"
                        + "Tên Bí Mật;Khai sinh;Hộ tịch;Sở X;A-2;0912345678;Thôn;0912345678;Tên Bí Mật;;;;;;;\n");
        try (Audit audit = Audit.kept(
                List.of(desk.evidence("so.csv", Register.DOSSIERS)), folder.resolve("store"), WorkingDays.packed())) {
            Audited audited = audit.count(RegisterDesk.report(), 2021, Whose.REPORTING);
            assertThat(audited.totals()).containsExactly(new Audited.Totals(Register.DOSSIERS, 2, 1, 0, 1, 0, ""));
            assertThat(audited.toString()).doesNotContain("Bí Mật").doesNotContain("0912345678");
            audit.writeRows(folder.resolve("out"), code -> code.replace("evidence.", ""));
        }
        List<Path> made = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith("so.csv"))
                    .forEach(made::add);
        }
        assertThat(made).hasSizeGreaterThan(3);
        for (Path file : made) {
            String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            assertThat(content).as(file.toString()).doesNotContain("Bí Mật").doesNotContain("0912345678");
        }
    }
}
