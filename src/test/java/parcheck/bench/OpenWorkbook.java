package parcheck.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A program that does nothing but open a workbook with POI: what reading one costs at least. */
final class OpenWorkbook {
    private OpenWorkbook() {}

    public static void main(String[] files) throws Exception {
        try (InputStream in = Files.newInputStream(Path.of(files[0]));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            System.exit(workbook.getNumberOfSheets() > 0 ? 0 : 1);
        }
    }
}
