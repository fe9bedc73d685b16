package parcheck.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import parcheck.intake.UnreadableFile.Reason;

/** What POI's whole model says of a workbook: the reader that was in use before, kept to hold its successor against. */
final class PoiWorkbook {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_MERGES = 5_000;

    private final Source source;
    private int rows;

    private PoiWorkbook(Source source) {
        this.source = source;
    }

    /** The sheets in their order; empty rows are left out, each cell knows its place. Throws UnreadableFile if POI cannot go on. */
    static List<Table> tables(OfficePackage office) throws UnreadableFile {
        try (OPCPackage parts = office.parts();
                XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
            return new PoiWorkbook(office.source()).sheets(workbook);
        } catch (InvalidFormatException | java.io.IOException | RuntimeException | StackOverflowError e) {
            throw office.broken(e);
        } catch (OutOfMemoryError e) {
            throw office.tooLarge();
        }
    }

    private List<Table> sheets(XSSFWorkbook workbook) throws UnreadableFile {
        List<Table> out = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                out.add(sheet(workbook.getSheetAt(i)));
            }
        }
        return out;
    }

    private Table sheet(Sheet sheet) throws UnreadableFile {
        List<CellRangeAddress> merges = sheet.getMergedRegions();
        if (merges.size() > MOST_MERGES) {
            throw tooLarge();
        }
        List<List<Cell>> out = new ArrayList<>();
        for (Row row : sheet) {
            List<Cell> cells = row(row, sheet.getSheetName(), covered(merges, row.getRowNum()));
            if (!cells.isEmpty()) {
                out.add(cells);
                if (++rows > MOST_ROWS) {
                    throw tooLarge();
                }
            }
        }
        return new Table(sheet.getSheetName(), out);
    }

    private List<Cell> row(Row row, String sheet, BitSet covered) throws UnreadableFile {
        List<Cell> out = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Cell found : row) {
            int column = found.getColumnIndex();
            Place place = Place.cell(sheet, row.getRowNum() + 1, column + 1);
            Cell cell = covered.get(column) ? Cell.blank(place) : PoiCell.read((XSSFCell) found, place);
            if (cell.isBlank()) {
                continue;
            }
            if (column >= MOST_COLUMNS) {
                throw tooLarge();
            }
            while (out.size() < column) {
                out.add(Cell.blank(Place.cell(sheet, row.getRowNum() + 1, out.size() + 1)));
            }
            out.add(cell);
        }
        return out;
    }

    /** The columns of a row whose cells belong to a merged one that begins elsewhere. */
    private static BitSet covered(List<CellRangeAddress> merges, int row) {
        BitSet out = new BitSet();
        for (CellRangeAddress m : merges) {
            if (m.getFirstRow() <= row && row <= m.getLastRow()) {
                int first = m.getFirstRow() == row ? m.getFirstColumn() + 1 : m.getFirstColumn();
                out.set(first, Math.max(first, m.getLastColumn() + 1));
            }
        }
        return out;
    }

    private UnreadableFile tooLarge() {
        return new UnreadableFile(source.name(), Reason.TOO_LARGE, MOST_ROWS + " × " + MOST_COLUMNS);
    }
}
