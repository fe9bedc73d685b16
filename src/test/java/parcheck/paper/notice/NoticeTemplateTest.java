package parcheck.paper.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Templates are checked before use: what a clerk mistyped is named, not printed. */
class NoticeTemplateTest {

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void thePackedOnesAreSoundAndAsTheyAreMade(NoticeKind kind) throws Exception {
        byte[] packed = NoticeTemplate.packed(kind);
        assertThatCode(() -> NoticeTemplate.of(kind, packed)).doesNotThrowAnyException();
        try (XWPFDocument there = new XWPFDocument(new ByteArrayInputStream(packed));
                XWPFDocument made = saved(TemplateMaker.make(kind))) {
            assertThat(there.getDocument().xmlText())
                    .isEqualTo(made.getDocument().xmlText());
        }
    }

    private static XWPFDocument saved(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        document.close();
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static byte[] edited(NoticeKind kind, String from, String to) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(NoticeTemplate.packed(kind)))) {
            document.getParagraphs().forEach(p -> p.getRuns().forEach(r -> replace(r, from, to)));
            for (XWPFTable table : document.getTables()) {
                table.getRows()
                        .forEach(row -> row.getTableCells()
                                .forEach(cell -> cell.getParagraphs()
                                        .forEach(p -> p.getRuns().forEach(r -> replace(r, from, to)))));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void replace(XWPFRun run, String from, String to) {
        String text = run.getText(0);
        if (text != null && text.contains(from)) {
            run.setText(text.replace(from, to), 0);
        }
    }

    private static TemplateRefused refused(byte[] file) {
        return catchThrowableOfType(TemplateRefused.class, () -> NoticeTemplate.of(NoticeKind.NOTICE, file));
    }

    @Test
    void unknownAndMissingTagsAreNamed() throws IOException {
        assertThat(refused(edited(NoticeKind.NOTICE, "{{mo_dau}}", "{{mở_đầu}}"))
                        .problems())
                .containsExactlyInAnyOrder("tag không có: mở_đầu", "thiếu tag: mo_dau");
        assertThat(refused(edited(NoticeKind.NOTICE, "{{tong_hop}}", "{{@tong_hop}}"))
                        .problems())
                .contains("tag không có: @tong_hop");
        assertThat(refused(edited(NoticeKind.NOTICE, "[chenh]", "[chênh]")).problems())
                .containsExactlyInAnyOrder("cột không có: [chênh]", "thiếu cột: [chenh]");
    }

    @Test
    void halfATagAndHalfAPartAreNamed() throws IOException {
        assertThat(refused(edited(NoticeKind.NOTICE, "{{mo_dau}}", "{{mo_dau")).problems())
                .contains("tag không có: {{mo_dau");
        assertThat(refused(edited(NoticeKind.NOTICE, "{{/yeu_cau}}", "")).problems())
                .isNotEmpty();
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        assertThat(refused("không phải Word".getBytes(StandardCharsets.UTF_8)).problems())
                .isNotEmpty();
    }

    @Test
    void wordsAroundTagsMayBeChanged() throws IOException {
        byte[] file = edited(NoticeKind.NOTICE, "Nơi nhận:", "Nơi gửi:");
        assertThatCode(() -> NoticeTemplate.of(NoticeKind.NOTICE, file)).doesNotThrowAnyException();
    }
}
