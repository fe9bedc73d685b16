package parcheck.paper.notice;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Lines of text and drawn lines of the packed templates, measured in twentieths of a point. */
final class TemplateLines {
    static final int TEXT_WIDTH = 9355;

    private TemplateLines() {}

    static XWPFParagraph line(
            XWPFTableCell cell, boolean first, String text, int points, boolean bold, boolean italic) {
        XWPFParagraph out = first ? cell.getParagraphs().get(0) : cell.addParagraph();
        out.setAlignment(ParagraphAlignment.CENTER);
        out.setSpacingAfter(0);
        XWPFRun run = out.createRun();
        run.setText(text);
        style(run, points, bold, italic);
        return out;
    }

    /** A line in the middle of a cell; the width is what a clerk sees, the tag makes it fit what stands above. */
    static void rule(XWPFTableCell cell, int room, int width, String tag) {
        ruled(cell.addParagraph(), room, width, tag);
    }

    static XWPFParagraph ruled(XWPFParagraph out, int room, int width, String tag) {
        int side = (room - width) / 2;
        out.setIndentationLeft(side);
        out.setIndentationRight(side);
        out.setSpacingBefore(20);
        out.setSpacingAfter(60);
        var top = out.getCTP().getPPr().addNewPBdr().addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(BigInteger.valueOf(6));
        top.setSpace(BigInteger.ONE);
        XWPFRun run = out.createRun();
        run.setText(tag);
        style(run, 4, false, false);
        return out;
    }

    static void style(XWPFRun run, int points, boolean bold, boolean italic) {
        run.setFontFamily("Times New Roman");
        run.setFontSize(points);
        run.setBold(bold);
        run.setItalic(italic);
    }
}
