package parcheck.paper.notice;

import static parcheck.paper.notice.TemplateLines.TEXT_WIDTH;
import static parcheck.paper.notice.TemplateLines.line;
import static parcheck.paper.notice.TemplateLines.rule;
import static parcheck.paper.notice.TemplateLines.ruled;
import static parcheck.paper.notice.TemplateLines.sized;
import static parcheck.paper.notice.TemplateLines.style;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

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
        maker.body("{{mo_dau}}", false);
        if (kind == NoticeKind.CONFIRMATION) {
            maker.confirmation();
        } else {
            maker.parts();
        }
        maker.foot();
        return maker.document;
    }

    private void head() {
        XWPFTable table = table(2, LEFT, RIGHT);
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
        XWPFParagraph type = centred("THÔNG BÁO", 14);
        type.setSpacingBefore(240);
        centred("{{trich_yeu}}", 14);
        ruled(document.createParagraph(), TEXT_WIDTH, 2800, "{{ke_ngan}}").setSpacingAfter(120);
    }

    private XWPFParagraph centred(String text, int points) {
        XWPFParagraph out = paragraph(text);
        out.setAlignment(ParagraphAlignment.CENTER);
        style(out.getRuns().get(0), points, true, false);
        return out;
    }

    private void addressee() {
        XWPFParagraph to = paragraph("Kính gửi: {{kinh_gui}}");
        to.setAlignment(ParagraphAlignment.CENTER);
        to.setSpacingBefore(120);
        to.setSpacingAfter(240);
        style(to.getRuns().get(0), 14, false, false);
    }

    private void grounds() {
        mark("{{?can_cu}}");
        body("{{dong}}", true);
        mark("{{/can_cu}}");
    }

    private void parts() {
        mark("{{?ket_qua}}");
        heading();
        mark("{{/ket_qua}}");
        body("{{tong_hop}}", false);
        mark("{{?chi_tieu}}");
        heading();
        grid(
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
        mark("{{/chi_tieu}}");
        for (String part : new String[] {"so_lieu", "lam_ro", "giai_trinh"}) {
            mark("{{?" + part + "}}");
            heading();
            mark("{{?cau}}");
            body("{{dong}}", false);
            mark("{{/cau}}");
            mark("{{/" + part + "}}");
        }
        mark("{{?yeu_cau}}");
        heading();
        body("{{loi_yeu_cau}}", false);
        grid("bang_viec", TASKS, TASK_WIDTHS, "tt", "viec", "toi_thieu", "chiu_trach_nhiem", "thoi_han", "minh_chung");
        mark("{{/yeu_cau}}");
        mark("{{?tieu_de_bao_cao}}");
        heading();
        mark("{{/tieu_de_bao_cao}}");
        body("{{bao_cao_lai}}", false);
    }

    private void confirmation() {
        body("{{xac_nhan}}", false);
        grid("bang_dat", MET, MET_WIDTHS, "tt", "noi_dung", "muc", "ket_qua", "can_cu");
        body("{{gioi_han}}", false);
    }

    private void foot() {
        XWPFParagraph gap = paragraph("");
        gap.setSpacingAfter(0);
        XWPFTable table = table(1, 4600, TEXT_WIDTH - 4600);
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

    private void heading() {
        XWPFParagraph out = paragraph("{{so}}. {{tieu_de}}");
        out.setIndentationFirstLine(567);
        out.setSpacingBefore(120);
        out.setKeepNext(true);
        style(out.getRuns().get(0), 14, true, false);
    }

    private void body(String text, boolean italic) {
        XWPFParagraph out = paragraph(text);
        out.setAlignment(ParagraphAlignment.BOTH);
        out.setIndentationFirstLine(567);
        out.setSpacingAfter(120);
        style(out.getRuns().get(0), 14, false, italic);
    }

    private void mark(String tag) {
        style(paragraph(tag).getRuns().get(0), 14, false, false);
    }

    private XWPFParagraph paragraph(String text) {
        XWPFParagraph out = document.createParagraph();
        out.setSpacingAfter(60);
        XWPFRun run = out.createRun();
        run.setText(text);
        style(run, 14, false, false);
        return out;
    }

    /** A table that grows: headings, then one row that is repeated. */
    private void grid(String tag, String[] headings, int[] widths, String... columns) {
        XWPFTable table = document.createTable(2, widths.length);
        sized(table, widths);
        table.getCTTbl().getTblPr().addNewTblCellMar();
        table.setCellMargins(30, 60, 30, 60);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < widths.length; i++) {
            String title = i == 0 ? "{{" + tag + "}}" + headings[0] : headings[i];
            line(table.getRow(0).getCell(i), true, title, 12, true, false);
            XWPFParagraph cell = line(table.getRow(1).getCell(i), true, "[" + columns[i] + "]", 12, false, false);
            boolean words =
                    columns[i].equals("noi_dung") || columns[i].equals("viec") || columns[i].equals("minh_chung");
            cell.setAlignment(words ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        }
        table.getRow(1).setCantSplitRow(true);
        XWPFParagraph after = paragraph("");
        after.setSpacingAfter(0);
        style(after.getRuns().get(0), 6, false, false);
    }

    private XWPFTable table(int rows, int... widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        sized(table, widths);
        table.removeBorders();
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(BigInteger.ZERO);
        }
        return table;
    }
}
