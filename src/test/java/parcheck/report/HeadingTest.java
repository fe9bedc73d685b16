package parcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.intake.Place;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;
import parcheck.plan.Level;
import parcheck.plan.Period;

class HeadingTest {
    private static final String[] ROWS = {
        "STT|Chỉ tiêu|Đơn vị tính|Số liệu|Ghi chú", "1.1.1|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|36|"
    };

    @Test
    void readsTheHeadingOfAPrintedProvincialReport() throws UnreadableFile {
        Report report = new Typed()
                .paragraph("BÁO CÁO")
                .paragraph("Kết quả công tác cải cách hành chính năm 2021")
                .paragraph("Phương hướng, nhiệm vụ năm 2022")
                .paragraph(
                        "Thực hiện Công văn số 6459/BNV-CCHC ngày 07 tháng 12 năm 2020, Ủy ban nhân dân tỉnh báo cáo kết quả như sau")
                .paragraph("Phụ lục")
                .paragraph(
                        "THỐNG KÊ SỐ LIỆU VỀ KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TRÊN ĐỊA BÀN TỈNH HÀ NAM")
                .paragraph(
                        "(Ban hành kèm theo Báo cáo số 232 /BC-UBND ngày 24 /12/ 2021 của Ủy ban nhân dân tỉnh Hà Nam)")
                .table(ROWS)
                .read();

        assertThat(report.heading().unitName()).isEqualTo("tỉnh Hà Nam");
        assertThat(report.heading().unit()).isNull();
        assertThat(report.heading().unitPlace()).isEqualTo(Place.paragraph(7));
        assertThat(report.heading().level()).isEqualTo(Level.PROVINCE);
        assertThat(report.heading().period()).isEqualTo(Period.of("2021"));
        assertThat(report.heading().periodPlace()).isEqualTo(Place.paragraph(2));
        assertThat(report.doubts())
                .extracting(Doubt::kind)
                .containsExactly(Doubt.Kind.OTHER_PROVINCE, Doubt.Kind.OTHER_YEAR);
    }

    @Test
    void readsTheHeadingAboveATableOfASheet() throws UnreadableFile {
        Report report = new Typed()
                .table(
                        "THỐNG KÊ SỐ LIỆU CẢI CÁCH HÀNH CHÍNH",
                        "Đơn vị báo cáo:|UBND huyện Ân Thi",
                        "Kỳ báo cáo:|Quý I/2023",
                        ROWS[0],
                        ROWS[1])
                .read();

        assertThat(report.heading().unitKey()).isEqualTo("huyen-an-thi");
        assertThat(report.heading().level()).isEqualTo(Level.DISTRICT);
        assertThat(report.heading().period()).isEqualTo(Period.of("2023-Q1"));
        assertThat(report.doubts()).isEmpty();
    }

    @Test
    void readsTheFirstSentenceWhereThereIsNoTitle() throws UnreadableFile {
        Report report = new Typed()
                .paragraph(
                        "Thực hiện Kế hoạch số 196/KH-UBND ngày 24/12/2022. Sở Nội vụ báo cáo kết quả thực hiện công tác"
                                + " cải cách hành chính 6 tháng đầu năm 2023 như sau:")
                .table(ROWS)
                .read();

        assertThat(report.heading().unitKey()).isEqualTo("so-noi-vu");
        assertThat(report.heading().level()).isEqualTo(Level.DEPARTMENT);
        assertThat(report.heading().period()).isEqualTo(Period.of("2023-H1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Báo cáo công tác CCHC năm 2023;2023-YEAR",
                "BÁO CÁO CẢI CÁCH HÀNH CHÍNH NĂM 2023;2023-YEAR",
                "Báo cáo công tác CCHC 6 tháng đầu năm 2023, nhiệm vụ trọng tâm 6 tháng cuối năm 2023;2023-H1",
                "Báo cáo công tác CCHC 06 tháng đầu năm 2023;2023-H1",
                "Báo cáo công tác CCHC 6 tháng năm 2023;2023-H1",
                "Báo cáo công tác CCHC sáu tháng đầu năm 2023;2023-H1",
                "Báo cáo công tác CCHC quý I năm 2023;2023-Q1",
                "Báo cáo công tác CCHC Quý I/2023;2023-Q1",
                "Báo cáo công tác CCHC quý III năm 2023;2023-Q3",
                "Báo cáo công tác CCHC quý 3 - 2023;2023-Q3",
                "BÁO CÁO CÔNG TÁC CCHC QUÝ III NĂM 2023;2023-Q3",
            })
    void understandsPeriodsInWords(String title, String period) throws UnreadableFile {
        Report report = new Typed().paragraph(title).table(ROWS).read(new Given("Sở Nội vụ", null, null));

        assertThat(report.heading().period().code()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo công tác CCHC",
                "Báo cáo công tác CCHC 9 tháng đầu năm 2023",
                "Báo cáo công tác CCHC 6 tháng cuối năm 2023",
                "Báo cáo công tác CCHC quý II năm 2023",
                "Báo cáo công tác CCHC quý IV/2023",
                "Báo cáo công tác CCHC tháng 5 năm 2023",
                "Báo cáo công tác CCHC năm 2022 và quý I năm 2023",
                "Báo cáo công tác CCHC giai đoạn 2021 - 2025",
                "Báo cáo số 5 ngày 24 tháng 12 năm 2023",
                "Báo cáo số 5 ngày 24/12/2023",
            })
    void neverGuessesAPeriod(String title) {
        Typed report = new Typed().paragraph(title).table(ROWS);

        assertThat(refusal(() -> report.read(new Given("Sở Nội vụ", null, null)))
                        .reason())
                .isEqualTo(Reason.NO_PERIOD);
    }

    @Test
    void twoUnitsAreOneTooMany() {
        Typed report = new Typed()
                .paragraph("Báo cáo công tác CCHC năm 2023")
                .paragraph("Thống kê số liệu trên địa bàn tỉnh Hưng Yên")
                .paragraph("(Kèm theo Báo cáo số 5/BC-SNV của Sở Nội vụ)")
                .table(ROWS);
        UnreadableFile refused = refusal(report::read);

        assertThat(refused.reason()).isEqualTo(Reason.NO_UNIT);
        assertThat(refused.details()).containsExactly("Sở Nội vụ", "tỉnh Hưng Yên");
    }

    @Test
    void noUnitIsNotGuessed() {
        Typed report = new Typed().paragraph("Báo cáo công tác CCHC năm 2023").table(ROWS);

        assertThat(refusal(report::read).reason()).isEqualTo(Reason.NO_UNIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tỉnh Hà Nam;PROVINCE",
                "thành phố Hải Phòng;PROVINCE",
                "Thành phố Hưng Yên;DISTRICT",
                "Sở Nội vụ;DEPARTMENT",
                "Ban Quản lý các khu công nghiệp;DEPARTMENT",
                "Văn phòng UBND tỉnh;DEPARTMENT",
                "Thanh tra tỉnh;DEPARTMENT",
                "huyện Khoái Châu;DISTRICT",
                "thị xã Mỹ Hào;DISTRICT",
                "UBND xã Tân Lập;COMMUNE",
                "phường Hiến Nam;COMMUNE",
                "Thị trấn Văn Giang;COMMUNE",
            })
    void theNameTellsTheLevel(String unit, Level level) throws UnreadableFile {
        Report report = new Typed().table(ROWS).read(new Given(unit, null, Period.of("2023")));

        assertThat(report.heading().level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thành phố Phủ Lý", "Cục Thuế", "Ân Thi"})
    void aNameThatTellsNoLevelIsNotEnough(String unit) {
        Typed report = new Typed().table(ROWS);
        UnreadableFile refused = refusal(() -> report.read(new Given(unit, null, Period.of("2023"))));

        assertThat(refused.reason()).isEqualTo(Reason.NO_LEVEL);
        assertThat(refused.details()).isEqualTo(List.of(unit));
    }

    static UnreadableFile refusal(ThrowingCallable reading) {
        return catchThrowableOfType(UnreadableFile.class, reading);
    }
}
