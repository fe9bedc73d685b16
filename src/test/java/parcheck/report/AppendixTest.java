package parcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.intake.Cell;
import parcheck.intake.Place;
import parcheck.intake.UnreadableFile;
import parcheck.plan.Level;
import parcheck.plan.Period;

class AppendixTest {
    private static final String HEAD =
            "STT|Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)|Kết quả thống kê||Ghi chú";
    private static final String HEAD_2 = "||Đơn vị tính|Số liệu|";
    private static final String SCANNED = "STT|Chi tiêu thống kê|Kết quả thống kê||Ghi chú";
    private static final Given GIVEN = new Given("huyện Ân Thi", Level.DISTRICT, Period.of("2023"));

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
    void numericCodeCellsAndPercentCellsOfASheetAreUnderstood() throws UnreadableFile {
        Report report = new Typed()
                .table(
                        "STT|Chỉ tiêu|ĐVT|Số liệu|Ghi chú",
                        "x|Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp||x|",
                        "3.4.1|Tỷ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn|%|x|",
                        "3.4.2|Tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn|%|x|",
                        "3.5.1|Số TTHC được tích hợp lên Cổng DVC||x|")
                .with(2, 1, Cell.Content.NUMBER, "1.4")
                .with(2, 4, Cell.Content.NUMBER, "1")
                .with(3, 4, Cell.Content.PERCENT, "0.95")
                .with(4, 4, Cell.Content.NUMBER, "0.95")
                .with(5, 4, Cell.Content.PERCENT, "0.95")
                .read(GIVEN);

        assertThat(Typed.value(report, "1.4")).isEqualTo("1");
        assertThat(Typed.value(report, "3.4.1")).isEqualTo("95");
        assertThat(report.doubts())
                .extracting(Doubt::kind, Doubt::indicator)
                .containsExactly(
                        tuple(Doubt.Kind.AMBIGUOUS_NUMBER, "3.4.2"), tuple(Doubt.Kind.PERCENT_OF_COUNT, "3.5.1"));
        assertThat(report.stated()).containsOnlyKeys("1.4", "3.4.1");
    }

    @Test
    void cellsThatAreNoNumberAreDoubtsWithTheirPlace() throws UnreadableFile {
        Report report = new Typed()
                .table(
                        "STT|Chỉ tiêu|ĐVT|Số liệu|Ghi chú",
                        "1.1.1|||x|",
                        "1.1.2|||x|",
                        "1.3.1|||x|",
                        "3.5.1|||x|",
                        "4.2.4|||x|")
                .with(2, 4, Cell.Content.DATE, "44554")
                .with(3, 4, Cell.Content.FORMULA_WITHOUT_VALUE, "0")
                .with(4, 4, Cell.Content.ERROR, "0")
                .with(5, 4, Cell.Content.BOOLEAN, "0")
                .read(GIVEN);

        assertThat(report.doubts())
                .extracting(Doubt::kind, d -> d.place().row())
                .containsExactly(
                        tuple(Doubt.Kind.DATE_CELL, 2),
                        tuple(Doubt.Kind.FORMULA_WITHOUT_VALUE, 3),
                        tuple(Doubt.Kind.ERROR_CELL, 4),
                        tuple(Doubt.Kind.NOT_A_NUMBER, 5),
                        tuple(Doubt.Kind.NOT_A_NUMBER, 6));
        assertThat(report.stated()).isEmpty();
        assertThat(report.blanks()).isEmpty();
    }

    @Test
    void blankFiguresAreNotedWithTheirPlaceAndAreNeitherZeroNorDoubt() throws UnreadableFile {
        Report report = rows(
                "1.1.1.|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ||",
                "1.1.2.|Số nhiệm vụ đã hoàn thành|Nhiệm vụ| \u00A0|x");

        assertThat(report.blanks().keySet()).containsExactly("1.1.1", "1.1.2");
        assertThat(report.blanks()).containsEntry("1.1.1", Place.table(1, 3, 4));
        assertThat(report.stated()).isEmpty();
        assertThat(report.doubts()).isEmpty();
    }

    @Test
    void aNumberInTheColumnOfUnitsIsNotTakenForABlank() throws UnreadableFile {
        Report report = rows(
                "1.1.1.|Số nhiệm vụ đề ra trong kế hoạch|36||",
                "3.4.1|Tỷ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn|%||");

        assertThat(report.doubts())
                .extracting(Doubt::kind, Doubt::indicator, Doubt::place)
                .containsExactly(tuple(Doubt.Kind.FIGURE_WITHOUT_ROW, "1.1.1", Place.table(1, 3, 3)));
        assertThat(report.blanks()).containsOnlyKeys("3.4.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn",
                "Tỷ lệ hồ sơ thủ tục hành chính do UBND cấp huyện tiếp nhận được giải quyết đúng hạn.",
                "Số TTHC được tích hợp lên Cổng DVC",
            })
    void aLabelThatBelongsToAnotherCodeTakesTheFigureAway(String label) throws UnreadableFile {
        Report report = rows("3.4.1.|" + label + "|%|98,5|", "1.1.1|Số nhiệm vụ đề ra trong kế hoạch||1|");

        assertThat(report.doubts())
                .extracting(Doubt::kind, Doubt::indicator, Doubt::place)
                .containsExactly(tuple(Doubt.Kind.LABEL_OF_ANOTHER, "3.4.1", Place.table(1, 3, 2)));
        assertThat(report.stated()).containsOnlyKeys("1.1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tỷ lệ hồ sơ thủ tục hành chính do các sở, ban, ngành tiếp nhận được giải quyết đúng hạn",
                "TỶ LỆ HỒ SƠ TTHC DO CÁC SỞ, NGÀNH TIẾP NHẬN ĐƯỢC GIẢI QUYẾT ĐÚNG HẠN",
                "Ty lệ hồ sơ TTHC do các sơ, ngành tiếp nhân được giải quyết đúng hạn",
                "Tỷ lệ hồ sơ các sở, ngành giải quyết đúng hạn",
            })
    void anOwnLabelTypedOtherwiseIsStillItsOwn(String label) throws UnreadableFile {
        Report report = rows("3.4.1.|" + label + "|%|98,5|");

        assertThat(Typed.value(report, "3.4.1")).isEqualTo("98.5");
        assertThat(report.doubts()).isEmpty();
    }

    @Test
    void aLabelThatNobodyKnowsTakesTheFigureAway() throws UnreadableFile {
        Report report = rows("3.4.1.|Diện tích rừng trồng mới|ha|98,5|");

        assertThat(report.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.UNKNOWN_LABEL);
        assertThat(report.stated()).isEmpty();
    }

    @Test
    void anUnknownCodeWithAFigureIsNamed() throws UnreadableFile {
        Report report = rows(
                "1.1.1.|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|36|",
                "1.1.9.|Số nhiệm vụ đã hoàn thành|Nhiệm vụ|31|",
                "9.9.|Diện tích rừng|||",
                "dossiers.on-time-of-resolved|Tỷ lệ hồ sơ trả đúng hạn|%|99|");

        assertThat(report.doubts())
                .extracting(Doubt::kind, Doubt::raw, Doubt::details)
                .containsExactly(
                        tuple(Doubt.Kind.UNKNOWN_CODE, "1.1.9.", List.of("31")),
                        tuple(Doubt.Kind.UNKNOWN_CODE, "dossiers.on-time-of-resolved", List.of("99")));
        assertThat(report.stated()).containsOnlyKeys("1.1.1");
    }

    @Test
    void twoRowsForOneIndicatorMustAgree() throws UnreadableFile {
        Report report = rows(
                "1.1.1.|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|36|",
                "1.1.1.|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|38|",
                "1.1.2.|Số nhiệm vụ đã hoàn thành|Nhiệm vụ|04|",
                "1.1.2.|Số nhiệm vụ đã hoàn thành|Nhiệm vụ|4|",
                "1.3.1.|Số lượng phiếu khảo sát|Số lượng|5|",
                "1.3.1.|Số lượng phiếu khảo sát|Số lượng|x|");

        assertThat(report.stated()).containsOnlyKeys("1.1.2");
        assertThat(report.stated().values()).extracting(Measure::raw).containsExactly("04");
        assertThat(report.doubts())
                .extracting(Doubt::kind, Doubt::indicator, Doubt::place)
                .containsExactly(
                        tuple(Doubt.Kind.NOT_A_NUMBER, "1.3.1", Place.table(1, 8, 4)),
                        tuple(Doubt.Kind.TWO_VALUES, "1.1.1", Place.table(1, 3, 4)),
                        tuple(Doubt.Kind.TWO_VALUES, "1.1.1", Place.table(1, 4, 4)));
    }

    @Test
    void aTableWithoutTheHeaderOfAReportIsNoReport() {
        Typed other = new Typed().table("Họ và tên|Chức vụ", "1.1.1|36");

        assertThat(HeadingTest.refusal(() -> other.read(GIVEN)).reason()).isEqualTo(UnreadableFile.Reason.NO_REPORT);
    }

    private static Report rows(String... lines) throws UnreadableFile {
        String[] all = new String[lines.length + 2];
        all[0] = HEAD;
        all[1] = HEAD_2;
        System.arraycopy(lines, 0, all, 2, lines.length);
        return new Typed().table(all).read(GIVEN);
    }
}
