package parcheck.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the part of one sheet. What is in a place where nothing of the kind can be is damage, for figures may hide there. */
final class SheetReader {
    private static final Comparator<RawCell> BY_PLACE =
            Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column);

    private final Styles styles;
    private final int[] columns = new int[CellName.MOST_COLUMNS + 1];
    private final List<RawCell> cells = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private final List<CellRangeAddress> arrays = new ArrayList<>();
    private boolean hasRows;
    private int lastRow;

    private SheetReader(Styles styles) {
        this.styles = styles;
    }

    static SheetContents read(PackagePart part, Styles styles) throws IOException, XMLStreamException {
        SheetReader reader = new SheetReader(styles);
        SheetXml.read(part, "worksheet", reader::sheet);
        if (!reader.hasRows) {
            throw new DamagedWorkbook(part.getPartName() + ": <sheetData>?");
        }
        return new SheetContents(reader.sorted(), reader.merges, reader.arrays);
    }

    private void sheet(SheetXml in) throws IOException, XMLStreamException {
        for (String name = in.child(); name != null; name = in.child()) {
            switch (name) {
                case "cols" -> columns(in);
                case "sheetData" -> rows(in);
                case "mergeCells" -> merges(in);
                case "row", "c", "v", "is", "mergeCell" -> throw in.unexpected("<" + name + ">");
                default -> in.passOver();
            }
        }
    }

    /** The styles of cells that have none of their own. */
    private void columns(SheetXml in) throws IOException, XMLStreamException {
        int count = 0;
        for (String name = in.child(); name != null; name = in.child()) {
            if (++count > CellName.MOST_COLUMNS) {
                throw in.unexpected("<cols>");
            }
            int style = in.number("style", 0);
            int first = Math.max(1, in.number("min", 0));
            int last = Math.min(CellName.MOST_COLUMNS, in.number("max", 0));
            if (style > 0 && first <= last) {
                Arrays.fill(columns, first, last + 1, style);
            }
            in.passOver();
        }
    }

    private void merges(SheetXml in) throws IOException, XMLStreamException {
        for (String name = in.child(); name != null; name = in.child()) {
            merges.add(in.needed("ref"));
            in.passOver();
        }
    }

    private void rows(SheetXml in) throws IOException, XMLStreamException {
        if (hasRows) {
            throw in.unexpected("<sheetData>");
        }
        hasRows = true;
        for (String name = in.child(); name != null; name = in.child()) {
            if (!name.equals("row")) {
                throw in.unexpected("<" + name + ">");
            }
            row(in);
        }
    }

    private void row(SheetXml in) throws IOException, XMLStreamException {
        int row = in.number("r", lastRow + 1);
        if (row < 1 || row > CellName.MOST_ROWS) {
            throw in.unexpected("row " + row);
        }
        lastRow = Math.max(lastRow, row);
        int lastColumn = 0;
        for (String name = in.child(); name != null; name = in.child()) {
            switch (name) {
                case "c" -> lastColumn = Math.max(lastColumn, cell(in, row, lastColumn + 1));
                case "extLst" -> in.passOver();
                default -> throw in.unexpected("<" + name + ">");
            }
        }
    }

    private int cell(SheetXml in, int row, int next) throws IOException, XMLStreamException {
        String place = in.attribute("r");
        int column = place == null ? next : CellName.column(place, row);
        RawCell.Type type = RawCell.Type.of(in.attribute("t"));
        if (column < 1 || column > CellName.MOST_COLUMNS || type == null) {
            throw in.unexpected("row " + row + " <c>");
        }
        cells.add(content(in, row, column, type, style(in.number("s", -1), column)));
        return column;
    }

    private RawCell content(SheetXml in, int row, int column, RawCell.Type type, int style)
            throws IOException, XMLStreamException {
        boolean formula = false;
        String value = null;
        RichText inline = null;
        for (String name = in.child(); name != null; name = in.child()) {
            if (name.equals("f")) {
                formula |= formula(in);
            } else if (name.equals("v") && value == null) {
                value = in.text();
            } else if (name.equals("is") && inline == null) {
                inline = RichText.read(in);
            } else if (name.equals("extLst")) {
                in.passOver();
            } else {
                throw in.unexpected("<" + name + ">");
            }
        }
        return new RawCell(row, column, type, style, formula, value, inline);
    }

    /** Whether the value comes from a formula; the input cells of a data table hold values of their own. */
    private boolean formula(SheetXml in) throws XMLStreamException {
        String type = in.attribute("t");
        String range = in.attribute("ref");
        if ("array".equals(type) && range != null && range.contains(":")) {
            arrays.add(CellRangeAddress.valueOf(range));
        }
        in.passOver();
        return !"dataTable".equals(type);
    }

    private int style(int own, int column) {
        return styles.has(own) ? own : columns[column];
    }

    /** By rows and columns; no two may claim the same place, for nobody knows which of them is meant. */
    private List<RawCell> sorted() throws DamagedWorkbook {
        cells.sort(BY_PLACE);
        RawCell before = null;
        for (RawCell cell : cells) {
            if (before != null && BY_PLACE.compare(before, cell) == 0) {
                throw new DamagedWorkbook("row " + cell.row() + ", column " + cell.column() + " × 2");
            }
            before = cell;
        }
        return cells;
    }
}
