package parcheck.paper.notice;

import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STTwipsMeasure;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

/** How much room from left to right a paragraph has, in twentieths of a point: its cell without margins, or the page between margins. */
final class Room {
    /** An A4 page between the margins of the decree; assumed where the template does not tell. */
    private static final int A4_TEXT = 9355;

    /** What word processors leave on each side of a cell that does not tell. */
    private static final int USUAL_MARGIN = 108;

    private Room() {}

    static int around(XWPFParagraph paragraph) {
        return paragraph.getBody() instanceof XWPFTableCell cell
                ? inside(cell)
                : inside(paragraph.getDocument().getDocument().getBody().getSectPr());
    }

    private static int inside(XWPFTableCell cell) {
        XWPFTable table = cell.getTableRow().getTable();
        boolean told = cell.getWidthType() == TableWidthType.DXA && cell.getWidth() > 0;
        return (told ? cell.getWidth() : column(table.getCTTbl().getTblGrid(), cell)) - margins(table);
    }

    private static int margins(XWPFTable table) {
        CTTblPr look = table.getCTTbl().getTblPr();
        CTTblCellMar told = look != null && look.isSetTblCellMar() ? look.getTblCellMar() : null;
        int left = told != null && told.isSetLeft() ? table.getCellMarginLeft() : USUAL_MARGIN;
        int right = told != null && told.isSetRight() ? table.getCellMarginRight() : USUAL_MARGIN;
        return left + right;
    }

    private static int column(@Nullable CTTblGrid grid, XWPFTableCell cell) {
        int at = cell.getTableRow().getTableCells().indexOf(cell);
        return grid == null || at < 0 || at >= grid.sizeOfGridColArray()
                ? A4_TEXT / 2
                : twips(grid.getGridColArray(at).xgetW());
    }

    private static int inside(@Nullable CTSectPr page) {
        return page == null || !page.isSetPgSz() || !page.isSetPgMar()
                ? A4_TEXT
                : twips(page.getPgSz().xgetW())
                        - twips(page.getPgMar().xgetLeft())
                        - twips(page.getPgMar().xgetRight());
    }

    private static int twips(STTwipsMeasure measure) {
        return (int) (POIXMLUnits.parseLength(measure) / Units.EMU_PER_DXA);
    }
}
