package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A system is unfinished where a sentence says so just before its name. */
class StatusReaderTest {

    private static List<OpenStatus> read(String sentence) {
        StatusReader reader = new StatusReader();
        reader.read(ProseLines.reading(sentence));
        return reader.found();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đang xây dựng kiến trúc chính quyền điện tử | 7.1 | Đang xây dựng | kiến trúc chính quyền điện tử",
                "Tỉnh thí điểm Hệ thống họp trực tuyến | 7.2 | thí điểm | Hệ thống họp trực tuyến",
                "Chưa hoàn thành hệ thống báo cáo. | 7.3 | Chưa hoàn thành | hệ thống báo cáo",
                "Trong năm 2022, tỉnh tiếp tục xây dựng nền tảng LGSP | 7.5 | tiếp tục xây dựng | LGSP",
                "Xong; đang triển khai 2 nền tảng tích hợp chia sẻ | 7.5 | đang triển khai | nền tảng tích hợp",
                "Đang triển khai nền tảng tích hợp, chia sẻ dữ liệu | 7.5 | Đang triển khai | nền tảng tích hợp",
                "Đang xây dựng, hoàn thiện LGSP | 7.5 | Đang xây dựng | LGSP",
                "Đang triển khai xây dựng và nâng cấp các hạng mục của hệ thống báo cáo | 7.3 | Đang triển khai | hệ thống báo cáo",
            })
    void isUnfinished(String sentence, String indicator, String words, String name) {
        List<OpenStatus> found = read(sentence);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).indicator()).isEqualTo(indicator);
        assertThat(found.get(0).words()).isEqualTo(words);
        Excerpt excerpt = found.get(0).excerpt();
        assertThat(excerpt.marks().stream().map(m -> excerpt.text().substring(m.start(), m.end())))
                .containsExactly(words, name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Đang xây dựng trường học",
                "Đang xây dựng hệ thống đường",
                "Đã hoàn thành hệ thống báo cáo",
                "Hệ thống báo cáo",
                "Đang triển khai; hệ thống báo cáo đã xong",
                "Trường đang xây dựng. Hệ thống báo cáo đã xong",
                "Trường học (đang xây dựng) có hệ thống báo cáo",
                "Đang triển khai công tác tuyên truyền về hệ thống báo cáo",
                "Đang triển khai tập huấn cho xã dùng hệ thống báo cáo",
                "Đang triển khai đến các xã sử dụng hệ thống báo cáo",
                "Đang triển khai đề án của Chính phủ về đất đai, trong đó Sở đã dùng hệ thống báo cáo",
            })
    void isNotSaidToBeUnfinished(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void eachSystemHasItsOwnWords() {
        assertThat(read("Thí điểm LGSP và đang xây dựng hệ thống báo cáo").stream()
                        .map(OpenStatus::indicator))
                .containsExactly("7.5", "7.3");
    }
}
