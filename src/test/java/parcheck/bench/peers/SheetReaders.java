package parcheck.bench.peers;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import parcheck.intake.Intake;

/** Four ways to read a workbook; each counts the cells that are not blank. */
final class SheetReaders {
    private SheetReaders() {}

    static long intake(Path file) throws Exception {
        return Intake.read(file, "report.xlsx").tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.stream())
                .filter(cell -> !cell.isBlank())
                .count();
    }

    static long usermodel(Path file) throws Exception {
        long cells = 0;
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells += formatter.formatCellValue(cell).isBlank() ? 0 : 1;
                    }
                }
            }
        }
        return cells;
    }

    /** Opens a workbook and only counts its sheets. */
    static long sheets(Path file) throws Exception {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return workbook.getNumberOfSheets();
        }
    }

    static long events(Path file) throws Exception {
        Counting counting = new Counting();
        try (OPCPackage pack = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(pack);
            XSSFReader reader = new XSSFReader(pack);
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream in = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), strings, counting, new DataFormatter(), false));
                    xml.parse(new InputSource(in));
                }
            }
        }
        return counting.cells;
    }

    static long fastexcel(Path file) throws Exception {
        long cells = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (var sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    cells += rows.flatMap(row -> row.stream())
                            .filter(cell -> cell != null
                                    && cell.getRawValue() != null
                                    && !cell.getText().isBlank())
                            .count();
                }
            }
        }
        return cells;
    }

    private static final class Counting implements SheetContentsHandler {
        private long cells;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, @Nullable String value, @Nullable XSSFComment comment) {
            cells += value == null || value.isBlank() ? 0 : 1;
        }
    }
}
