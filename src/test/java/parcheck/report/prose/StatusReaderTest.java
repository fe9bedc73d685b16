package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.intake.Place;

/** A system that is said, just before its name, to be on trial or still being built. */
class StatusReaderTest {

    private static String found(String sentence) {
        StatusReader reader = new StatusReader();
        reader.read(new Reading(new Sentence(Place.paragraph(1), 1, "", sentence)));
        return reader.found().stream().map(StatusReaderTest::line).collect(Collectors.joining(" + "));
    }

    private static String line(OpenStatus status) {
        String marks = status.excerpt().marks().stream()
                .map(m -> "‹" + status.excerpt().text().substring(m.start(), m.end()) + "›")
                .collect(Collectors.joining());
        return status.indicator() + " " + status.words() + " " + marks;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thử nghiệm hệ thống báo cáo. | 7.3 Thử nghiệm ‹Thử nghiệm›‹hệ thống báo cáo›",
                "Tỉnh đang xây dựng nền tảng tích hợp, chia sẻ. | 7.5 đang xây dựng ‹đang xây dựng›‹nền tảng tích hợp›",
                "Thí điểm 2 năm, rồi hệ thống báo cáo. | 7.3 Thí điểm ‹Thí điểm›‹hệ thống báo cáo›",
                "Thí điểm LGSP, hệ thống báo cáo. | 7.5 Thí điểm ‹Thí điểm›‹LGSP›",
                "Thí điểm LGSP, chạy thử hệ thống báo cáo. |"
                        + " 7.5 Thí điểm ‹Thí điểm›‹LGSP› + 7.3 chạy thử ‹chạy thử›‹hệ thống báo cáo›",
                "Thí điểm một hai ba bốn năm sáu bảy tám chín mười hệ thống báo cáo. |"
                        + " 7.3 Thí điểm ‹Thí điểm›‹hệ thống báo cáo›",
                "Thí điểm một hai ba bốn năm sáu bảy tám chín mười thêm hệ thống báo cáo. |",
                "Thí điểm; hệ thống báo cáo đã xong. |",
                "Thí điểm (hệ thống báo cáo) đã xong. |",
                "Hệ thống báo cáo đang thí điểm. |",
                "Hệ thống báo cáo đã hoàn thành. |",
                "Thử nghiệm phần mềm. |",
            })
    void whatIsStillOpen(String sentence, String statuses) {
        assertThat(found(sentence)).isEqualTo(statuses == null ? "" : statuses);
    }
}
