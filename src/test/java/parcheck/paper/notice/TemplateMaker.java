package parcheck.paper.notice;

import static parcheck.paper.notice.TemplateLines.TEXT_WIDTH;
import static parcheck.paper.notice.TemplateLines.line;
import static parcheck.paper.notice.TemplateLines.rule;
import static parcheck.paper.notice.TemplateLines.ruled;
import static parcheck.paper.notice.TemplateLines.style;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Makes the packed templates: the layout of the decree on official documents, measured in twentieths of a point. */
final class TemplateMaker {
    private static final int LEFT = 3700;
    private static final int RIGHT = TEXT_WIDTH - LEFT;
    private static final int MOTTO = 3450;
    private static final String[] SHORTFALLS = {
        "Tiêu chí", "Chỉ tiêu", "Kết quả báo cáo", "Kết quả tính lại", "Chênh lệch", "Căn cứ", "Đánh giá"
    };
    private static final int[] SHORTFALL_WIDTHS = {2455, 1000, 1500, 1150, 1200, 1000, 1050};
    private static final String[] TASKS = {
        "TT", "Việc phải thực hiện", "Tối thiểu", "Chịu trách nhiệm", "Thời hạn", "Minh chứng"
    };
    private static final int[] TASK_WIDTHS = {500, 2755, 1650, 1500, 1250, 1700};
    private static final String[] MET = {"TT", "Nội dung", "Chỉ tiêu", "Kết quả", "Căn cứ"};
    private static final int[] MET_WIDTHS = {500, 4355, 1500, 1600, 1400};

    private final XWPFDocument document = new XWPFDocument();
    private final TemplateParagraphs paragraphs = new TemplateParagraphs(document);
    private final TemplateTables tables = new TemplateTables(document);
    private final NoticeKind kind;

    private TemplateMaker(NoticeKind kind) {
        this.kind = kind;
    }

    /** Writes the three templates to where the program packs them from. */
    public static void main(String[] args) throws IOException {
        for (NoticeKind kind : NoticeKind.values()) {
            Path file = Path.of("src/main/resources/parcheck/notices", kind.code() + ".docx");
            try (XWPFDocument made = make(kind);
                    OutputStream out = Files.newOutputStream(file)) {
                made.write(out);
            }
        }
    }

    static XWPFDocument make(NoticeKind kind) throws IOException {
        TemplateMaker maker = new TemplateMaker(kind);
        TemplatePage.of(maker.document);
        maker.head();
        if (kind == NoticeKind.LETTER) {
            maker.addressee();
        } else {
            maker.title();
            maker.grounds();
        }
        maker.paragraphs.body("{{mo_dau}}", false);
        if (kind == NoticeKind.CONFIRMATION) {
            maker.confirmation();
        } else {
            maker.parts();
        }
        maker.foot();
        return maker.document;
    }

    private void head() {
        XWPFTable table = tables.table(2, LEFT, RIGHT);
        XWPFTableCell left = table.getRow(0).getCell(0);
        line(left, true, "{{co_quan_chu_quan}}", 12, false, false);
        line(left, false, "{{co_quan}}", 12, true, false);
        rule(left, LEFT, 760, "{{ke_ngan}}");
        XWPFTableCell right = table.getRow(0).getCell(1);
        line(right, true, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false);
        line(right, false, "Độc lập - Tự do - Hạnh phúc", 13, true, false);
        rule(right, RIGHT, MOTTO, "{{ke_dai}}");
        XWPFTableCell number = table.getRow(1).getCell(0);
        line(number, true, "{{so_ky_hieu}}", 13, false, false);
        if (kind == NoticeKind.LETTER) {
            line(number, false, "{{trich_yeu}}", 12, false, false).setSpacingBefore(120);
        }
        line(table.getRow(1).getCell(1), true, "{{dia_danh_ngay}}", 13, false, true);
    }

    private void title() {
        XWPFParagraph type = paragraphs.centred("THÔNG BÁO", 14);
        type.setSpacingBefore(240);
        paragraphs.centred("{{trich_yeu}}", 14);
        ruled(document.createParagraph(), TEXT_WIDTH, 2800, "{{ke_ngan}}").setSpacingAfter(120);
    }

    private void addressee() {
        XWPFParagraph to = paragraphs.plain("Kính gửi: {{kinh_gui}}");
        to.setAlignment(ParagraphAlignment.CENTER);
        to.setSpacingBefore(120);
        to.setSpacingAfter(240);
        style(to.getRuns().get(0), 14, false, false);
    }

    private void grounds() {
        paragraphs.mark("{{?can_cu}}");
        paragraphs.body("{{dong}}", true);
        paragraphs.mark("{{/can_cu}}");
    }

    private void parts() {
        paragraphs.mark("{{?ket_qua}}");
        paragraphs.heading();
        paragraphs.mark("{{/ket_qua}}");
        paragraphs.body("{{tong_hop}}", false);
        paragraphs.mark("{{?chi_tieu}}");
        paragraphs.heading();
        tables.grid(
                "bang_chi_tieu",
                SHORTFALLS,
                SHORTFALL_WIDTHS,
                "noi_dung",
                "muc",
                "bao_cao",
                "tinh_lai",
                "chenh",
                "can_cu",
                "danh_gia");
        paragraphs.mark("{{/chi_tieu}}");
        for (String part : new String[] {"so_lieu", "lam_ro", "giai_trinh"}) {
            paragraphs.mark("{{?" + part + "}}");
            paragraphs.heading();
            paragraphs.mark("{{?cau}}");
            paragraphs.body("{{dong}}", false);
            paragraphs.mark("{{/cau}}");
            paragraphs.mark("{{/" + part + "}}");
        }
        paragraphs.mark("{{?yeu_cau}}");
        paragraphs.heading();
        paragraphs.body("{{loi_yeu_cau}}", false);
        tables.grid(
                "bang_viec",
                TASKS,
                TASK_WIDTHS,
                "tt",
                "viec",
                "toi_thieu",
                "chiu_trach_nhiem",
                "thoi_han",
                "minh_chung");
        paragraphs.mark("{{/yeu_cau}}");
        paragraphs.mark("{{?tieu_de_bao_cao}}");
        paragraphs.heading();
        paragraphs.mark("{{/tieu_de_bao_cao}}");
        paragraphs.body("{{bao_cao_lai}}", false);
    }

    private void confirmation() {
        paragraphs.body("{{xac_nhan}}", false);
        tables.grid("bang_dat", MET, MET_WIDTHS, "tt", "noi_dung", "muc", "ket_qua", "can_cu");
        paragraphs.body("{{gioi_han}}", false);
    }

    private void foot() {
        XWPFParagraph gap = paragraphs.plain("");
        gap.setSpacingAfter(0);
        XWPFTable table = tables.table(1, 4600, TEXT_WIDTH - 4600);
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFParagraph label = line(left, true, "Nơi nhận:", 12, true, true);
        label.setAlignment(ParagraphAlignment.LEFT);
        for (String text : new String[] {"{{?noi_nhan}}", "{{dong}}", "{{/noi_nhan}}"}) {
            line(left, false, text, 11, false, false).setAlignment(ParagraphAlignment.LEFT);
        }
        XWPFTableCell right = table.getRow(0).getCell(1);
        line(right, true, "{{?quyen_han}}", 14, true, false);
        line(right, false, "{{dong}}", 14, true, false);
        line(right, false, "{{/quyen_han}}", 14, true, false);
        line(right, false, "{{chuc_danh}}", 14, true, false);
        for (int i = 0; i < 4; i++) {
            line(right, false, "", 14, false, false);
        }
        line(right, false, "{{nguoi_ky}}", 14, true, false);
    }
}
