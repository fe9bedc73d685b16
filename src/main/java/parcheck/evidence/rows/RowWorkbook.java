package parcheck.evidence.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import parcheck.intake.TempFiles;

/** Lists of rows as a workbook, a sheet a list. A sheet holds so many rows only, and its last line says how many more stand in the csv. */
public final class RowWorkbook implements AutoCloseable {
    static {
        TempFiles.ownOnly();
    }

    private static final int MOST_ROWS = 50_000;
    private static final int WIDTH = 22 * 256;
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?");

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(200);
    private final UnaryOperator<String> words;
    private final CellStyle text;
    private final CellStyle bold;
    private @Nullable SXSSFSheet sheet;
    private int rows;
    private long more;

    /** An empty workbook; {@code words} gives codes their words. */
    public RowWorkbook(UnaryOperator<String> words) {
        this.words = words;
        this.text = workbook.createCellStyle();
        text.setQuotePrefixed(true);
        this.bold = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
    }

    /** Begins a sheet with its headings. */
    public void begin(String name, List<String> headings) {
        SXSSFSheet next = workbook.createSheet(name);
        sheet = next;
        rows = 0;
        more = 0;
        next.createFreezePane(0, 1);
        for (int i = 0; i < headings.size(); i++) {
            next.setColumnWidth(i, WIDTH);
        }
        write(headings, bold, WHOLE);
    }

    /** Adds a row, or counts it if the sheet is full. Whole numbers become numbers, unless they would lose a zero. */
    public void line(List<String> cells) {
        add(cells, WHOLE);
    }

    /** As {@link #line}, and decimal numbers become numbers, too. */
    void figures(List<String> cells) {
        add(cells, DECIMAL);
    }

    private void add(List<String> cells, Pattern numbers) {
        if (rows > MOST_ROWS) {
            more++;
        } else {
            write(cells, text, numbers);
        }
    }

    /** Ends a sheet. */
    public void end() {
        if (more > 0) {
            write(List.of(words.apply("evidence.more-rows"), Long.toString(more)), bold, WHOLE);
        }
    }

    private void write(List<String> cells, CellStyle style, Pattern numbers) {
        SXSSFRow row = Objects.requireNonNull(sheet).createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            String value = cells.get(i);
            SXSSFCell cell = row.createCell(i);
            if (style == text && numbers.matcher(value).matches()) {
                cell.setCellValue(Double.parseDouble(value));
            } else {
                cell.setCellStyle(style);
                cell.setCellValue(value);
            }
        }
    }

    /** Writes the workbook whole. */
    public void save(Path file) throws IOException {
        Path part = Files.createTempFile(Objects.requireNonNull(file.getParent()), ".parcheck-", ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            workbook.write(out);
        }
        Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
