package parcheck.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellRangeAddress;
import parcheck.intake.UnreadableFile.Reason;
import parcheck.intake.sheet.RawCell;
import parcheck.intake.sheet.SheetContents;
import parcheck.intake.sheet.Workbook;

/** Reads the visible sheets of a workbook, cell by cell, up to the size of a form. Formulas are never evaluated. */
final class XlsxIntake {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_MERGES = 5_000;
    private static final int MOST_ARRAYS = 1_000;

    private final Source source;
    private final Workbook workbook;
    private int rows;

    private XlsxIntake(Source source, Workbook workbook) {
        this.source = source;
        this.workbook = workbook;
    }

    /** The sheets in their order; empty rows are left out, each cell knows its place. Throws UnreadableFile if it is damaged. */
    static List<Table> tables(OfficePackage office) throws UnreadableFile {
        try (OPCPackage parts = office.parts()) {
            return new XlsxIntake(office.source(), Workbook.open(parts)).sheets();
        } catch (InvalidFormatException | IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            throw office.broken(e);
        } catch (OutOfMemoryError e) {
            throw office.tooLarge();
        }
    }

    private List<Table> sheets() throws UnreadableFile, IOException, XMLStreamException {
        List<Table> out = new ArrayList<>();
        for (Workbook.Sheet sheet : workbook.visible()) {
            out.add(new Table(sheet.name(), rows(sheet.name(), workbook.contents(sheet))));
        }
        return out;
    }

    private List<List<Cell>> rows(String sheet, SheetContents contents) throws UnreadableFile, IOException {
        if (contents.merges().size() > MOST_MERGES || contents.arrays().size() > MOST_ARRAYS) {
            throw tooLarge();
        }
        List<CellRangeAddress> merges =
                contents.merges().stream().map(CellRangeAddress::valueOf).toList();
        XlsxCell reader = new XlsxCell(workbook, contents);
        List<List<Cell>> out = new ArrayList<>();
        List<RawCell> cells = contents.cells();
        for (int from = 0, to; from < cells.size(); from = to) {
            int row = cells.get(from).row();
            for (to = from; to < cells.size() && cells.get(to).row() == row; ) {
                to++;
            }
            List<RawCell> filled = cells.subList(from, to).stream()
                    .filter(c -> !contents.isEmpty(c))
                    .toList();
            List<Cell> read = filled.isEmpty() ? List.of() : row(filled, sheet, covered(merges, row), reader);
            if (!read.isEmpty()) {
                out.add(read);
                if (++rows > MOST_ROWS) {
                    throw tooLarge();
                }
            }
        }
        return out;
    }

    private List<Cell> row(List<RawCell> row, String sheet, BitSet covered, XlsxCell reader)
            throws UnreadableFile, IOException {
        List<Cell> out = new ArrayList<>();
        for (RawCell raw : row) {
            if (covered.get(raw.column())) {
                continue;
            }
            Cell cell = reader.read(raw, Place.cell(sheet, raw.row(), raw.column()));
            if (cell.isBlank()) {
                continue;
            }
            if (raw.column() > MOST_COLUMNS) {
                throw tooLarge();
            }
            while (out.size() < raw.column() - 1) {
                out.add(Cell.blank(Place.cell(sheet, raw.row(), out.size() + 1)));
            }
            out.add(cell);
        }
        return out;
    }

    /** The columns of a row, from 1, whose cells belong to a merged one that begins elsewhere. */
    private static BitSet covered(List<CellRangeAddress> merges, int row) {
        BitSet out = new BitSet();
        for (CellRangeAddress m : merges) {
            if (m.getFirstRow() < row && row <= m.getLastRow() + 1) {
                int first = m.getFirstRow() + 1 == row ? m.getFirstColumn() + 2 : m.getFirstColumn() + 1;
                out.set(first, Math.max(first, m.getLastColumn() + 2));
            }
        }
        return out;
    }

    private UnreadableFile tooLarge() {
        return new UnreadableFile(source.name(), Reason.TOO_LARGE, MOST_ROWS + " × " + MOST_COLUMNS);
    }
}
