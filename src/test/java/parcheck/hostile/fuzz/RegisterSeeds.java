package parcheck.hostile.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Small registers as offices export them: three kinds, four delimiters, every way of writing letters. */
final class RegisterSeeds {
    static final String DOSSIERS = """
            SỔ THEO DÕI HỒ SƠ
            Mã hồ sơ;Thủ tục;Lĩnh vực;Đơn vị;Họ tên;Ngày tiếp nhận;Ngày hẹn trả;\
            Ngày hẹn lại;Số lần hẹn lại;Ngày xử lý xong;Ngày xin lỗi;Không do lỗi cơ quan;Tạm dừng;Trạng thái
            A-1;Khai sinh;Hộ tịch;Sở Tư pháp;Người Nộp Mẫu;01/03/2023;08/03/2023;;;09/03/2023 16:30;;;;
            A-2;"Cấp ""lại""; đổi";Hộ tịch;Sở Tư pháp;;2023-03-01;44993;\
            10/03/2023;1;07.03.2023;09/03/2023;x;01/03/2023-03/03/2023;Đã trả
            """;
    private static final String DOCUMENTS = """
            Số văn bản,Đơn vị,Ngày ban hành,Độ mật,Hình thức gửi,Chữ ký số lãnh đạo,Chữ ký số cơ quan
            12/BC-UBND,UBND xã,15/03/2023,không,điện tử,✓,x
            """;
    private static final String POSTS = """
            Đơn vị\tNăm\tLoại\tBiên chế được giao\tCó mặt
            Sở Nội vụ\t2023\tcông chức\t1.250\t1 240
            """;
    private static final String TCVN3 = """
            M\u00B7 h\u00E5 s\u00AC|Ng\u00B5y ti\u00D5p nh\u00CBn|Ng\u00B5y h\u00D1n tr\u00B6|Ng\u00B5y x\u00F6 l\u00FD xong
            A-1|01/03/2023|08/03/2023|09/03/2023
            """;

    private RegisterSeeds() {}

    static Stream<byte[]> files() {
        return Stream.of(
                bytes(DOSSIERS, StandardCharsets.UTF_8),
                bytes(DOSSIERS.replace('\n', '\r'), StandardCharsets.UTF_8),
                bytes("\uFEFF" + DOSSIERS, StandardCharsets.UTF_16LE),
                bytes(DOSSIERS, StandardCharsets.UTF_16BE),
                bytes(TCVN3, StandardCharsets.ISO_8859_1),
                bytes("Ma\u0303 h\u00F4\u0300 s\u01A1", Charset.forName("windows-1258")),
                bytes(DOCUMENTS, StandardCharsets.UTF_8),
                bytes(POSTS, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
