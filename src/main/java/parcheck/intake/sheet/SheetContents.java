package parcheck.intake.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** The cells of a sheet by rows and columns, also the empty ones that have a format, and its merged ranges as the file writes them. */
public record SheetContents(List<RawCell> cells, List<String> merges, List<CellRangeAddress> arrays) {

    /** Whether the value of a cell is worked out by a formula, of its own or of a range it belongs to. */
    public boolean isFormula(RawCell cell) {
        return cell.formula() || arrays.stream().anyMatch(a -> a.isInRange(cell.row() - 1, cell.column() - 1));
    }
}
