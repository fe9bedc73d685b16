package parcheck.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of every kind in random order, read here and by another reader: the same. */
class XlsxRowsAgreeTest {
    private static final String[] HEADINGS = {
        "Mã hồ sơ", "Tên TTHC", "Lĩnh vực", "Đơn vị", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày xử lý xong", "Trạng thái"
    };
    private static final String[] TEXTS = {
        "H31.1", "a & b < c > \"d\" 'e'", "Đã trả\nkết quả", "  hai  ", "\uD83D\uDE00", "&amp;", "]]>", "_x000D_"
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherReaderReadsTheSame(boolean shared) throws Exception {
        Path file = folder.resolve("so.xlsx");
        try (Workbook workbook = shared ? new XSSFWorkbook() : new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook, new Random(shared ? 3 : 4), shared);
            workbook.write(out);
        }
        List<String> theirs = theirs(file);
        assertThat(ours(file)).isEqualTo(theirs).hasSize(500);
    }

    private static void fill(Workbook workbook, Random random, boolean rich) {
        var sheet = workbook.createSheet("Sổ");
        Row headings = sheet.createRow(0);
        for (int i = 0; i < HEADINGS.length; i++) {
            headings.createCell(i).setCellValue(HEADINGS[i]);
        }
        for (int r = 1; r <= 500; r++) {
            Row row = sheet.createRow(r * 2);
            row.createCell(0).setCellValue("H-" + r);
            for (int i = 1; i < HEADINGS.length; i++) {
                if (random.nextInt(4) > 0) {
                    cell(row.createCell(i), random, rich);
                }
            }
        }
    }

    private static void cell(Cell cell, Random random, boolean rich) {
        switch (random.nextInt(8)) {
            case 0 -> cell.setCellValue(random.nextInt());
            case 1 -> cell.setCellValue(random.nextGaussian() * 1e12);
            case 2 -> cell.setCellValue(random.nextBoolean());
            case 3 -> cell.setCellErrorValue(FormulaError.NA.getCode());
            case 4 -> cell.setCellValue(LocalDateTime.of(2023, 1 + random.nextInt(12), 3, 8, random.nextInt(60)));
            case 5 -> cell.setCellFormula("1+2");
            case 6 -> {
                XSSFRichTextString text = new XSSFRichTextString("đậm nhạt");
                if (rich) {
                    text.applyFont(0, 3, (short) 0);
                }
                cell.setCellValue(text);
            }
            default -> cell.setCellValue(TEXTS[random.nextInt(TEXTS.length)]);
        }
    }

    private static List<String> ours(Path file) throws Exception {
        List<String> out = new ArrayList<>();
        try (RegisterFile register = RegisterFile.open(new Evidence(file, "so.xlsx", Register.DOSSIERS, Mapping.NONE));
                Rows rows = register.sheets().get(0).open()) {
            assertThat(register.sheets().get(0).columns().headings()).allMatch(h -> h.field() != null);
            parcheck.evidence.file.Row row = new parcheck.evidence.file.Row();
            while (rows.next(row)) {
                List<String> cells = new ArrayList<>(List.of(Integer.toString(row.number)));
                for (int i = 0; i < HEADINGS.length; i++) {
                    cells.add(row.text(i));
                }
                out.add(String.join("|", cells));
            }
        }
        return out;
    }

    private static List<String> theirs(Path file) throws Exception {
        List<String> out = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            rows.skip(1).forEach(row -> {
                List<String> cells = new ArrayList<>(List.of(Integer.toString(row.getRowNum())));
                for (int i = 0; i < HEADINGS.length; i++) {
                    cells.add(row.hasCell(i) ? text(row.getCell(i)) : "");
                }
                out.add(String.join("|", cells));
            });
        }
        return out;
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.EMPTY) {
            return "";
        }
        String text = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return text == null ? "" : text;
    }
}
