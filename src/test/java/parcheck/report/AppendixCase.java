package parcheck.report;

import parcheck.intake.UnreadableFile;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** Rows of the ministry's appendix, typed below its two rows of headings. */
abstract class AppendixCase {
    static final String HEAD =
            "STT|Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)|Kết quả thống kê||Ghi chú";
    static final String HEAD_2 = "||Đơn vị tính|Số liệu|";
    static final String SCANNED = "STT|Chi tiêu thống kê|Kết quả thống kê||Ghi chú";
    static final Given GIVEN = new Given("huyện Ân Thi", Level.DISTRICT, Period.of("2023"));

    static Report rows(String... lines) throws UnreadableFile {
        String[] all = new String[lines.length + 2];
        all[0] = HEAD;
        all[1] = HEAD_2;
        System.arraycopy(lines, 0, all, 2, lines.length);
        return new Typed().table(all).read(GIVEN);
    }
}
