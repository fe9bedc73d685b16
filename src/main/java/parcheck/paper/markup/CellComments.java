package parcheck.paper.markup;

import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** Writes remarks into the comments of a sheet's cells. A comment that is there already stays, and the remarks follow it. */
final class CellComments {
    private static final int LONGEST = 6_000;
    private static final int LINE = 52;
    private static final int COLUMNS = 5;
    private static final int MOST_ROWS = 60;
    private static final String BETWEEN = "\n\n";

    private final XSSFSheet sheet;
    private final String author;
    private final String more;
    private final XSSFDrawing drawing;
    private final XSSFFont bold;

    CellComments(XSSFSheet sheet, String author, String more) {
        this.sheet = sheet;
        this.author = author;
        this.more = more;
        ThreadedComments.turnIntoNotes(sheet);
        this.drawing = sheet.createDrawingPatriarch();
        this.bold = sheet.getWorkbook().createFont();
        bold.setBold(true);
        bold.setFontHeightInPoints((short) 9);
        bold.setFontName("Tahoma");
    }

    void add(CellAddress at, List<Remark> remarks) {
        XSSFComment before = sheet.getCellComment(at);
        XSSFRichTextString text = new XSSFRichTextString();
        boolean shown = before != null && before.isVisible();
        String by = before == null ? author : before.getAuthor();
        if (before != null) {
            text = new XSSFRichTextString((CTRst) before.getString().getCTRst().copy());
            text.append(BETWEEN);
            sheet.getRow(at.getRow()).getCell(at.getColumn()).removeCellComment();
        }
        write(text, remarks);
        XSSFComment comment = drawing.createCellComment(anchor(at, text.getString()));
        comment.setAddress(at);
        comment.setString(text);
        comment.setAuthor(by);
        comment.setVisible(shown);
    }

    /** Headings are bold; what would not fit any comment box is left to the list in front. */
    private void write(XSSFRichTextString text, List<Remark> remarks) {
        int room = LONGEST;
        for (int i = 0; i < remarks.size(); i++) {
            String heading = XlsxText.escaped(remarks.get(i).heading());
            String rest = XlsxText.escaped(
                    remarks.get(i).comment().substring(remarks.get(i).heading().length()));
            if (rest.length() > room) {
                text.append(heading, bold);
                text.append("\n" + more);
                return;
            }
            text.append(heading, bold);
            text.append(rest + (i + 1 < remarks.size() ? BETWEEN : ""));
            room -= heading.length() + rest.length();
        }
    }

    /** A box large enough for the text, for comment boxes do not scroll. */
    private static XSSFClientAnchor anchor(CellAddress at, String text) {
        int lines = text.lines().mapToInt(l -> 1 + l.length() / LINE).sum();
        int column = at.getColumn() + 1;
        int row = Math.max(0, at.getRow() - 1);
        int height = Math.min(MOST_ROWS, Math.max(4, lines + 1));
        return new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + height);
    }
}
