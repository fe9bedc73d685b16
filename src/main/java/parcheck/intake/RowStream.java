package parcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads a workbook of many sheets row by row as it is shown, without holding it in memory; guarded like every file taken in. */
public final class RowStream {
    /** Unpacked; rows go by one at a time, so more than what is held as a whole elsewhere. */
    private static final long MOST_BYTES = 100L << 20;

    private RowStream() {}

    /** Gives every row to {@code rows} with its sheet's name; throws UnreadableFile if the file is no sound workbook. */
    public static void read(Path file, String shownName, BiConsumer<String, List<String>> rows) throws UnreadableFile {
        Source source = new SourceReader(FileBytes.FROM_DISK).read(file, shownName);
        if (Magic.of(source.bytes()) != Magic.ZIP) {
            throw new UnreadableFile(shownName, UnreadableFile.Reason.UNKNOWN_FORMAT);
        }
        try (OfficePackage office = OfficePackage.open(source, new ZipGuard(shownName, MOST_BYTES, MOST_BYTES))) {
            if (office.format() != Document.Format.XLSX) {
                throw new UnreadableFile(shownName, UnreadableFile.Reason.UNKNOWN_FORMAT);
            }
            try (OPCPackage parts = office.parts()) {
                sheets(parts, rows);
            } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
                throw office.broken(e);
            }
        }
    }

    private static void sheets(OPCPackage parts, BiConsumer<String, List<String>> rows)
            throws IOException, OpenXML4JException, SAXException {
        XSSFReader reader = new XSSFReader(parts);
        StylesTable styles = reader.getStylesTable();
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                Collector collector = new Collector(sheets.getSheetName(), rows);
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        styles, null, strings, collector, new DataFormatter(java.util.Locale.ROOT), false));
                xml.parse(new InputSource(sheet));
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Collector implements XSSFSheetXMLHandler.SheetContentsHandler {
        private static final int MOST_COLUMNS = 200;

        private final String sheet;
        private final BiConsumer<String, List<String>> rows;
        private List<String> cells = new ArrayList<>();

        Collector(String sheet, BiConsumer<String, List<String>> rows) {
            this.sheet = sheet;
            this.rows = rows;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int row) {
            rows.accept(sheet, cells);
        }

        @Override
        public void cell(String reference, String shown, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() <= column && cells.size() < MOST_COLUMNS) {
                cells.add("");
            }
            if (column < MOST_COLUMNS) {
                cells.set(column, shown == null ? "" : shown);
            }
        }
    }
}
