package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;

/** What prose says of rows of the appendix, and all that only sounds like it. */
class MentionTest {
    private static final Catalogue CATALOGUE = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023")
            .catalogue();
    private static final Frame FRAME = new Frame("huyện Ân Thi", Level.DISTRICT, Period.of("2023-H1"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong 6 tháng đầu năm 2023, huyện Ân Thi đã ban hành 12 văn bản quy phạm pháp luật.",
                "Tổng số TTHC thuộc thẩm quyền giải quyết của UBND huyện là 12 thủ tục.",
                "Huyện được giao 12 biên chế sự nghiệp.",
                "Thực hiện tinh giản biên chế đối với 12 người (đạt 60% kế hoạch).",
                "Tổng số hồ sơ tiếp nhận: 12 hồ sơ; trong đó trực tuyến 5 hồ sơ.",
                "Tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn đạt 98,5%.",
                "Toàn huyện có tổng số đơn vị sự nghiệp công lập là 12 đơn vị.",
            })
    void isFound(String sentence) {
        assertThat(mentions(sentence)).as(sentence).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2022, huyện Ân Thi đã ban hành 12 văn bản quy phạm pháp luật.",
                "Trong quý I năm 2023 đã ban hành 12 văn bản quy phạm pháp luật.",
                "Trong tháng đã ban hành 12 văn bản quy phạm pháp luật.",
                "Xã Hồng Quang đã ban hành 12 văn bản quy phạm pháp luật.",
                "Ban hành 12 văn bản quy phạm pháp luật cấp xã.",
                "Dự kiến ban hành 12 văn bản quy phạm pháp luật.",
                "Ban hành 12 văn bản quy phạm pháp luật, tăng 3 văn bản so với cùng kỳ.",
                "Trong đó đã ban hành 12 văn bản quy phạm pháp luật lĩnh vực đất đai.",
                "Toàn tỉnh đã ban hành 12 văn bản quy phạm pháp luật.",
                "Tổng số TTHC nội bộ thuộc thẩm quyền giải quyết của UBND huyện là 12 thủ tục.",
                "Ban hành 12 - 15 văn bản quy phạm pháp luật.",
                "Tiếp tục tinh giản biên chế đối với 12 người.",
                "Ban hành kế hoạch; kiểm tra 12 văn bản quy phạm pháp luật.",
            })
    void onlySoundsLikeIt(String sentence) {
        assertThat(mentions(sentence)).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trong 6 tháng đầu năm 2023, huyện Ân Thi đã ban hành 12/15 văn bản quy phạm pháp luật. | 12 | 12 | 12",
                "Huyện được giao 1.200 biên chế sự nghiệp. | 1200 | 1200 | 1200",
                "Tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn đạt 98,5%. | 98.5 | 98.45 | 98.6",
            })
    void standsForWhatMayHaveBeenRoundedOrCutOff(String sentence, String printed, String least, String most) {
        Mention mention = mentions(sentence).get(0);
        assertThat(mention.printed()).isEqualByComparingTo(printed);
        assertThat(mention.least()).isEqualByComparingTo(least);
        assertThat(mention.most()).isEqualByComparingTo(most);
        assertThat(mention.bound()).isEqualTo(Bound.EXACT);
        assertThat(mention.percent()).isEqualTo(sentence.contains("%"));
        assertThat(mention.excerpt().marks()).hasSize(1);
    }

    private static List<Mention> mentions(String sentence) {
        List<Paragraph> paragraphs = List.of(new Paragraph(Place.paragraph(1), sentence));
        return ClaimReader.read(paragraphs, FRAME, new Wordings(CATALOGUE)).mentions();
    }
}
