package parcheck.paper.notice;

import static parcheck.paper.notice.TemplateLines.TEXT_WIDTH;
import static parcheck.paper.notice.TemplateLines.line;
import static parcheck.paper.notice.TemplateLines.style;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of the packed templates, as wide as the text, with columns of fixed width. */
final class TemplateTables {
    private final XWPFDocument document;
    private final TemplateParagraphs paragraphs;

    TemplateTables(XWPFDocument document) {
        this.document = document;
        this.paragraphs = new TemplateParagraphs(document);
    }

    /** A table that grows: headings, then one row that is repeated. */
    void grid(String tag, String[] headings, int[] widths, String... columns) {
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
        XWPFParagraph after = paragraphs.plain("");
        after.setSpacingAfter(0);
        style(after.getRuns().get(0), 6, false, false);
    }

    /** A table without borders for what stands side by side. */
    XWPFTable table(int rows, int... widths) {
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

    private static void sized(XWPFTable table, int... widths) {
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(TEXT_WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.getRows().forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                CTTblWidth width = row.getCell(i).getCTTc().addNewTcPr().addNewTcW();
                width.setType(STTblWidth.DXA);
                width.setW(BigInteger.valueOf(widths[i]));
            }
        });
    }
}
