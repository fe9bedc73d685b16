package parcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import parcheck.intake.Place;
import parcheck.intake.UnreadableFile;

/** Which row of the ministry's appendix is which indicator, however pages cut it and columns are ordered. */
class AppendixTest extends AppendixCase {

    @Test
    void readsCodedRowsWithTheirPlaceAndRawText() throws UnreadableFile {
        Report report = rows(
                "1.1.1.|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|36|05 nhiệm vụ tiếp tục",
                " 3.5.1 |Số TTHC được tích hợp lên Cổng DVC|Thủ tục|1.885|");

        assertThat(Typed.value(report, "1.1.1")).isEqualTo("36");
        assertThat(Typed.value(report, "3.5.1")).isEqualTo("1885");
        assertThat(report.stated().values())
                .extracting(Measure::place, Measure::raw)
                .containsExactly(tuple(Place.table(1, 3, 4), "36"), tuple(Place.table(1, 4, 4), "1.885"));
        assertThat(report.doubts()).isEmpty();
    }

    @Test
    void headingsAndTheNumberOfAPlanBesideThemAreNotFigures() throws UnreadableFile {
        Report report = rows(
                "1.|Công tác chỉ đạo điều hành CCHC|||",
                "1.1.|Kế hoạch CCHC|KH số 3821/KH-UBND ngày 22 tháng 12 năm 2020||",
                "1.1.1.|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|36|",
                "3.4.|Kết quả giải quyết TTHC||KH số 1428/KH-UBND|");

        assertThat(report.stated()).containsOnlyKeys("1.1.1");
        assertThat(report.doubts()).isEmpty();
    }

    @Test
    void aFigureBesideAHeadingIsNotPassedOver() throws UnreadableFile {
        Report report = rows("1.1.1.|Số nhiệm vụ đề ra trong kế hoạch||36|", "3.4.|Kết quả giải quyết TTHC||100|");

        assertThat(report.doubts())
                .extracting(Doubt::kind, Doubt::place, Doubt::raw)
                .containsExactly(tuple(Doubt.Kind.FIGURE_WITHOUT_ROW, Place.table(1, 4, 4), "100"));
    }

    @Test
    void rowsWithoutACodeArePartsOfTheLastCodedRow() throws UnreadableFile {
        Report report = rows(
                "3.1.3.|Tổng số TTHC đang có hiệu lực|Thủ tục|1.921|",
                "Trong đó|Số TTHC cấp tỉnh:|Thủ tục|1.495|",
                "|- Số TTHC cấp huyện|Thủ tục|279|",
                "|Số TTHC cấp xã :|Thủ tục|147|",
                "7.6.1.|Thực hiện kết nối, liên thông các Hệ thống quản lý văn bản|||",
                "Trong đó|Tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh|%|100|",
                "|Tỷ lệ UBND cấp huyện đã kết nối, liên thông với UBND tỉnh|%|100%|");

        assertThat(report.stated()).containsOnlyKeys("3.1.3", "3.1.3.a", "3.1.3.b", "3.1.3.c", "7.6.1.a", "7.6.1.b");
        assertThat(Typed.value(report, "3.1.3.b")).isEqualTo("279");
        assertThat(report.doubts()).isEmpty();
    }

    @Test
    void partsMayCarryLettersOrTheirWholeCode() throws UnreadableFile {
        Report report = rows(
                "3.1.3|Tổng số TTHC đang có hiệu lực|Thủ tục|1.921|",
                "a)|Số TTHC cấp tỉnh|Thủ tục|1.495|",
                "3.1.3.b|Số TTHC cấp huyện|Thủ tục|279|",
                "c|Số TTHC cấp xã|Thủ tục|147|");

        assertThat(report.stated()).containsOnlyKeys("3.1.3", "3.1.3.a", "3.1.3.b", "3.1.3.c");
    }

    @Test
    void aPartThatNobodyKnowsIsAFigureWithoutARow() throws UnreadableFile {
        Report report = rows(
                "3.1.3.|Tổng số TTHC đang có hiệu lực|Thủ tục|1.921|",
                "|Số TTHC nội bộ|Thủ tục|12|",
                "1.1.1.|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|36|",
                "|Số TTHC cấp tỉnh:|Thủ tục|1.495|");

        assertThat(report.stated()).containsOnlyKeys("3.1.3", "1.1.1");
        assertThat(report.doubts())
                .extracting(Doubt::kind, Doubt::raw, Doubt::details)
                .containsExactly(
                        tuple(Doubt.Kind.FIGURE_WITHOUT_ROW, "12", List.of("Số TTHC nội bộ")),
                        tuple(Doubt.Kind.FIGURE_WITHOUT_ROW, "1.495", List.of("Số TTHC cấp tỉnh:")));
    }

    @Test
    void rowsCutByAPageBreakAreJoined() throws UnreadableFile {
        Report report = new Typed()
                .table(HEAD, HEAD_2, "1.3.2.|Hình thức khảo sát|Trực tuyến = 0 Phát phiếu = 1|1|")
                .table(
                        SCANNED,
                        HEAD_2,
                        "||Kết hợp = 2||",
                        "1.4.|Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp|Không = 0 Có = 1|0|",
                        "4.3.|Số người làm việc hưởng lương từ NSNN tại các đơn vị sự|||")
                .table(
                        HEAD,
                        HEAD_2,
                        "|ng nghiệp công lập|||",
                        "6.4.|Số đơn vị SNCL do nhà nước đảm bảo 100% chi thường xuyên|Cơ quan, đơn vị|221|")
                .table(
                        HEAD,
                        HEAD_2,
                        "|(lũy kế đến thời điểm báo cáo)|||",
                        "7.8.3.|Tỷ lệ hồ sơ xử lý trực tuyến mức độ 3|%|15,2|")
                .read(GIVEN);

        assertThat(report.stated()).containsOnlyKeys("1.3.2", "1.4", "6.4", "7.8.3");
        assertThat(report.doubts()).isEmpty();
    }

    @Test
    void aFigureMayStandOnTheSecondHalfOfACutRow() throws UnreadableFile {
        Report report = new Typed()
                .table(HEAD, HEAD_2, "6.4.|Số đơn vị SNCL do nhà nước đảm bảo 100% chi thường xuyên|Cơ quan, đơn vị||")
                .table(HEAD, HEAD_2, "|(lũy kế đến thời điểm báo cáo)||221|")
                .read(GIVEN);

        assertThat(report.stated().values())
                .extracting(Measure::indicator, Measure::raw, Measure::place)
                .containsExactly(tuple("6.4", "221", Place.table(2, 3, 4)));
        assertThat(report.doubts()).isEmpty();
        assertThat(report.blanks()).isEmpty();
    }

    @Test
    void anotherPagesTableNeedsNoHeader() throws UnreadableFile {
        Report report = new Typed()
                .table(HEAD, HEAD_2, "1.1.1.|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|36|")
                .table("1.1.2.|Số nhiệm vụ đã hoàn thành|Nhiệm vụ|31|")
                .table("Nơi nhận:|TM. ỦY BAN NHÂN DÂN|x|5|")
                .read(GIVEN);

        assertThat(report.stated()).containsOnlyKeys("1.1.1", "1.1.2");
        assertThat(report.doubts()).isEmpty();
    }

    @Test
    void columnsAreFoundByTheirHeaderWordsWhereverTheyStand() throws UnreadableFile {
        Report report = new Typed()
                .table(
                        "Ghi chú|Số liệu|Tên chỉ tiêu|Mã số|ĐVT",
                        "(1)|(2)|(3)|(4)|(5)",
                        "|36|Số nhiệm vụ đề ra trong kế hoạch|1.1.1|Nhiệm vụ",
                        "TT|x|y|z|v",
                        "Ghi chú|Số liệu|Tên chỉ tiêu|Mã số|ĐVT",
                        "|31|Số nhiệm vụ đã hoàn thành|1.1.2|Nhiệm vụ")
                .read(GIVEN);

        assertThat(Typed.value(report, "1.1.1")).isEqualTo("36");
        assertThat(Typed.value(report, "1.1.2")).isEqualTo("31");
    }

    @Test
    void whichOfTwoColumnsOfFiguresIsMeantIsNotGuessed() {
        Typed two = new Typed()
                .table(
                        "STT|Chỉ tiêu|Đơn vị tính|Số liệu năm 2022|Số liệu năm 2023",
                        "1.1.1|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|30|36");

        assertThat(HeadingTest.refusal(() -> two.read(GIVEN)).reason()).isEqualTo(UnreadableFile.Reason.NO_REPORT);
    }

    @Test
    void aTableWithoutTheHeaderOfAReportIsNoReport() {
        Typed other = new Typed().table("Họ và tên|Chức vụ", "1.1.1|36");

        assertThat(HeadingTest.refusal(() -> other.read(GIVEN)).reason()).isEqualTo(UnreadableFile.Reason.NO_REPORT);
    }
}
