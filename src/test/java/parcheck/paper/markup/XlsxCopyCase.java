package parcheck.paper.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import parcheck.intake.Place;
import parcheck.paper.Submitted;
import parcheck.paper.Words;
import parcheck.plan.Lang;
import parcheck.plan.Level;

/** A district's workbook, and the copy of it that is handed back. */
abstract class XlsxCopyCase {
    @TempDir
    Path folder;

    static byte[] form() {
        return Submitted.form(Level.DISTRICT, "2023-H1", "huyện Ân Thi", Submitted.figures());
    }

    byte[] copy(Submitted.Judged judged) throws Exception {
        MarkedCopy copy =
                new MarkedCopy(new Words(Lang.VI), Submitted.checker().book().catalogue());
        return copy.of(judged.document(), judged.verdict());
    }

    byte[] copyOf(byte[] file) throws Exception {
        return copy(Submitted.judge(folder, "report.xlsx", file));
    }

    static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    static XSSFComment comment(XSSFWorkbook book, Place place) {
        return book.getSheet(place.part()).getCellComment(new CellAddress(place.row() - 1, place.column() - 1));
    }

    static XSSFCell cell(XSSFSheet sheet, String code) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(code)) {
                return (XSSFCell) row.getCell(3);
            }
        }
        throw new IllegalArgumentException(code);
    }
}
