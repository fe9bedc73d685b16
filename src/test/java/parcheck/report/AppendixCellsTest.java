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

/** What stands in the cells of the ministry's appendix: figures, blanks, other things, and labels that do not fit. */
class AppendixCellsTest extends AppendixCase {

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

        assertOneDoubt(report, Doubt.Kind.FIGURE_WITHOUT_ROW, "1.1.1", Place.table(1, 3, 3));
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

        assertOneDoubt(report, Doubt.Kind.LABEL_OF_ANOTHER, "3.4.1", Place.table(1, 3, 2));
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

    private static void assertOneDoubt(Report report, Doubt.Kind kind, String indicator, Place place) {
        assertThat(report.doubts())
                .extracting(Doubt::kind, Doubt::indicator, Doubt::place)
                .containsExactly(tuple(kind, indicator, place));
    }
}
