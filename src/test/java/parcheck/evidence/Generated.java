package parcheck.evidence;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Makes registers of any size, the same each time: made-up units and procedures, nobody's names. */
public final class Generated {
    private static final String HEAD = "Mã hồ sơ,Tên TTHC,Lĩnh vực,Đơn vị,Họ tên người nộp,Số điện thoại,Địa chỉ,"
            + "Ngày tiếp nhận,Ngày hẹn trả,Ngày hẹn lại,Số lần hẹn lại,Ngày xử lý xong,Ngày trả kết quả,Trạng thái,"
            + "Kênh,Số lần yêu cầu bổ sung,Ngày xin lỗi,Tạm dừng\n";

    private Generated() {}

    /** Writes a dossier register of so many rows as csv. */
    public static void dossiers(Path file, int rows, long seed) throws IOException {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2022, 12, 15);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEAD);
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < rows; i++) {
                row.setLength(0);
                dossier(row, i, random, first);
                out.append(row);
            }
        }
    }

    private static void dossier(StringBuilder row, int i, Random random, LocalDate first) {
        LocalDate received = first.plusDays(random.nextInt(180));
        LocalDate due = received.plusDays(3 + random.nextInt(20));
        boolean open = random.nextInt(50) == 0;
        boolean late = random.nextInt(20) == 0;
        LocalDate ended = late ? due.plusDays(1 + random.nextInt(9)) : received.plusDays(random.nextInt(3));
        row.append("H31.")
                .append(i % 150)
                .append('-')
                .append(230000 + i % 1000)
                .append('-')
                .append(i);
        row.append(",Thủ tục số ").append(random.nextInt(400));
        row.append(",Lĩnh vực ").append(random.nextInt(30));
        row.append(",\"Đơn vị số ").append(random.nextInt(170)).append('"');
        row.append(",Người nộp ")
                .append(i)
                .append(",09")
                .append(10_000_000 + i)
                .append(",Thôn ")
                .append(i % 900);
        day(row, received).append(" 08:").append(10 + i % 50);
        day(row, due);
        row.append(",,").append(random.nextInt(40) == 0 ? 1 : 0);
        if (open) {
            row.append(",,,Đang xử lý");
        } else {
            day(row, ended).append(" 16:").append(10 + i % 50);
            row.append(",,Đã trả kết quả");
        }
        row.append(",Trực tuyến,").append(random.nextInt(30) == 0 ? 1 : 0);
        if (late && random.nextBoolean()) {
            day(row, due.minusDays(1));
        } else {
            row.append(',');
        }
        row.append(",\n");
    }

    private static StringBuilder day(StringBuilder row, LocalDate day) {
        row.append(',');
        two(row, day.getDayOfMonth()).append('/');
        return two(row, day.getMonthValue()).append('/').append(day.getYear());
    }

    private static StringBuilder two(StringBuilder row, int number) {
        return row.append(number < 10 ? "0" : "").append(number);
    }

    /** Writes the same register as a workbook, its days as text like many exports do. */
    public static void workbook(Path file, int rows, long seed) throws IOException {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2022, 12, 15);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("So");
            StringBuilder row = new StringBuilder(HEAD);
            for (int i = 0; i <= rows; i++) {
                fill(sheet.createRow(i), row.toString().strip().replace("\"", ""));
                row.setLength(0);
                dossier(row, i, random, first);
            }
            workbook.write(out);
        }
    }

    private static void fill(SXSSFRow row, String line) {
        String[] cells = line.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
