package parcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.intake.Document;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;
import parcheck.intake.Source;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** Reports that are prose only: their heading makes them reports, not a table of figures. */
class ProseReportTest {
    private static final String CLAIM = "Đã hoàn thành 30/58 nhiệm vụ (đạt 57,72%).";

    @Test
    void aWordReportWithoutAppendixIsAReport() throws UnreadableFile {
        Report report = new Typed()
                .paragraph("BÁO CÁO")
                .paragraph("Kết quả công tác cải cách hành chính năm 2023 trên địa bàn huyện Ân Thi")
                .paragraph(CLAIM)
                .read();

        assertThat(report.heading().unitKey()).isEqualTo("huyen-an-thi");
        assertThat(report.heading().period()).isEqualTo(Period.of("2023"));
        assertThat(report.stated()).isEmpty();
        assertThat(report.claims()).hasSize(1);
    }

    @Test
    void theLetterheadNamesWhoWrites() throws UnreadableFile {
        Report report = new Typed()
                .table(
                        "UBND TỈNH HƯNG YÊN\nSỞ NỘI VỤ\nSố: 12/BC-SNV|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "|Hưng Yên, ngày 14 tháng 6 năm 2023")
                .paragraph("BÁO CÁO")
                .paragraph("Công tác cải cách hành chính 6 tháng đầu năm 2023")
                .paragraph(CLAIM)
                .read();

        assertThat(report.heading().unitKey()).isEqualTo("so-noi-vu");
        assertThat(report.heading().period()).isEqualTo(Period.of("2023-H1"));
    }

    @Test
    void brokenLinesAreJoinedBeforeTheReportingSentenceIsRead() throws UnreadableFile {
        Report report = text(
                " Thực hiện Kế hoạch số 1/KH-UBND ngày 24/12/2021 của UBND tỉnh ",
                "",
                "về cải cách hành chính tỉnh Hưng Yên năm 2022. Sở Nội vụ trân trọng báo cáo kết quả thực ",
                "",
                "hiện công tác cải cách hành chính 6 tháng đầu năm 2023 và phương hướng năm 2024 ",
                "",
                "như sau: ",
                "",
                CLAIM);

        assertThat(report.heading().unitKey()).isEqualTo("so-noi-vu");
        assertThat(report.heading().level()).isEqualTo(Level.DEPARTMENT);
        assertThat(report.heading().period()).isEqualTo(Period.of("2023-H1"));
        assertThat(report.claims().get(0).excerpts().get(0).place()).isEqualTo(Place.line(9, 0));
    }

    @Test
    void markdownHeadingsAreHeadings() throws UnreadableFile {
        Report report =
                text("# **BÁO CÁO**", "**Đơn vị báo cáo:** UBND huyện Ân Thi", "**Kỳ báo cáo:** Quý I/2023", CLAIM);

        assertThat(report.heading().unitKey()).isEqualTo("huyen-an-thi");
        assertThat(report.heading().period()).isEqualTo(Period.of("2023-Q1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾ HOẠCH cải cách hành chính năm 2023",
                "Các đơn vị báo cáo kết quả về Sở trước ngày 10.",
                "Read me first.",
                CLAIM,
            })
    void proseWithoutTheHeadingOfAReportIsNone(String line) {
        UnreadableFile refused = HeadingTest.refusal(() -> text(line, CLAIM));

        assertThat(refused.reason()).isEqualTo(Reason.NO_REPORT);
    }

    @Test
    void aReportThatDoesNotSayWhoOrWhenIsNotGuessed() {
        assertThat(HeadingTest.refusal(() -> text("Báo cáo công tác năm 2023", CLAIM))
                        .reason())
                .isEqualTo(Reason.NO_UNIT);
        assertThat(HeadingTest.refusal(() -> text("Báo cáo công tác", "Đơn vị báo cáo: UBND huyện Ân Thi", CLAIM))
                        .reason())
                .isEqualTo(Reason.NO_PERIOD);
    }

    private static Report text(String... lines) throws UnreadableFile {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            paragraphs.add(new Paragraph(Place.line(paragraphs.size() + 1, 0), line));
        }
        Source source = new Source("report.txt", new byte[0], "");
        Document document = new Document(source, Document.Format.TEXT, List.of(), paragraphs);
        return new ReportReader(TestPlan.CATALOGUE, TestPlan.PLAN).read(document, Given.NOTHING);
    }
}
