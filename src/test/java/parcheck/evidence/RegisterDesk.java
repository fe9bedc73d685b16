package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import parcheck.evidence.file.Evidence;
import parcheck.evidence.file.Mapping;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.measure.Whose;
import parcheck.intake.Place;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.WorkingDays;
import parcheck.report.Heading;
import parcheck.report.Recomputed;
import parcheck.report.Report;

/** A folder in which a test writes registers and audits them. */
final class RegisterDesk {
    static final String DOSSIERS = "Mã hồ sơ;Thủ tục;Lĩnh vực;Đơn vị;Họ tên;Ngày tiếp nhận;Ngày hẹn trả;Ngày hẹn lại;"
            + "Số lần hẹn lại;Ngày xử lý xong;Ngày xin lỗi;Không do lỗi cơ quan;Tạm dừng;Trạng thái\n";

    /** A register of two dossiers, one late and one early, see {@link #assertTwo}. */
    static final String TWO = DOSSIERS
            + dossier("A-1", "01/03/2023;08/03/2023;;;09/03/2023;;;;")
            + dossier("A-2", "01/03/2023;08/03/2023;;;07/03/2023;;;;");

    private final Path folder;

    RegisterDesk(Path folder) {
        this.folder = folder;
    }

    /** A row of a dossier register: received, due, appointed anew, times, ended, letter, no fault, pauses, status. */
    static String dossier(String code, String cells) {
        return code + ";Khai sinh;Hộ tịch;Sở Tư pháp;Người Nộp Mẫu;" + cells + "\n";
    }

    Path put(String name, String text) throws IOException {
        return put(name, text, StandardCharsets.UTF_8);
    }

    Path put(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    Evidence evidence(String name, Register register) {
        return new Evidence(folder.resolve(name), name, register, Mapping.NONE);
    }

    /** Audits a dossier register of the first half of 2023. */
    Audited audit(String text) throws Exception {
        put("so.csv", text);
        return audit(evidence("so.csv", Register.DOSSIERS));
    }

    Audited audit(Evidence... evidence) throws Exception {
        try (Audit audit = open(evidence)) {
            return audit.count(report(), 2021, Whose.REPORTING);
        }
    }

    Audit open(Evidence... evidence) throws Exception {
        return Audit.open(List.of(evidence), folder.resolve("store"), WorkingDays.packed());
    }

    static Report report() {
        Heading heading =
                new Heading("u", null, Level.PROVINCE, Period.of("2023-H1"), null, Place.WHOLE_FILE, Place.WHOLE_FILE);
        return new Report(heading, Map.of(), Map.of(), List.of());
    }

    static BigDecimal figure(Audited audited, String code) {
        Recomputed found = audited.figures().get(code);
        return found == null ? null : found.measure().value();
    }

    /** Figures of one kind without the prefix, for comparing at a glance. */
    static String figures(Audited audited, String prefix) {
        StringBuilder out = new StringBuilder();
        audited.figures().forEach((code, r) -> {
            if (code.startsWith(prefix)) {
                out.append(out.isEmpty() ? "" : " ")
                        .append(code.substring(prefix.length()))
                        .append('=');
                out.append(r.measure().value().toPlainString());
            }
        });
        return out.toString();
    }

    /** The register of two was read whole. */
    static void assertTwo(Audited audited) {
        assertThat(audited.troubles()).isEmpty();
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("1");
        assertThat(figure(audited, "dossiers.resolved-early")).isEqualByComparingTo("1");
        assertThat(audited.groups().get("unit")).extracting(Audited.Group::name).containsExactly("Sở Tư pháp");
    }
}
