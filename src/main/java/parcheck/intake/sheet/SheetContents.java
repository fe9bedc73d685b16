package parcheck.intake.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The cells of a sheet by rows and columns, also the empty ones that have a format, and its merged ranges as the file writes them.
 * {@code arrays} are the ranges of several cells that one formula fills.
 */
public record SheetContents(List<RawCell> cells, List<String> merges, List<CellRangeAddress> arrays) {

    /** Whether the value of a cell is worked out by a formula, of its own or of a range it belongs to. */
    public boolean isFormula(RawCell cell) {
        return cell.formula() || isInArray(cell.row() - 1, cell.column() - 1);
    }

    /** Whether nothing is stored in a cell but its looks. */
    public boolean isEmpty(RawCell cell) {
        boolean nothing = cell.value() == null && cell.inline() == null && cell.type() == RawCell.Type.NUMBER;
        return nothing && !isFormula(cell);
    }

    private boolean isInArray(int row, int column) {
        for (CellRangeAddress array : arrays) {
            if (array.isInRange(row, column)) {
                return true;
            }
        }
        return false;
    }
}
