package parcheck.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.paper.notice.NoticeKind;
import parcheck.paper.notice.NoticeTemplate;
import parcheck.paper.remediation.ListSheet;
import parcheck.paper.remediation.RemediationBook;
import parcheck.remedy.Offices;
import parcheck.remedy.UnitRemedy;

/** The papers as LibreOffice prints them. Without it the tests are skipped, loudly; where CI=true it must be there. */
class RenderedPapersTest extends PrintedCase {

    private static byte[] notice(UnitRemedy remedy, NoticeKind kind) throws Exception {
        return notice(remedy, kind, LittleVerdicts.OFFICES);
    }

    private static byte[] notice(UnitRemedy remedy, NoticeKind kind, Offices offices) throws Exception {
        Map<NoticeKind, NoticeTemplate> templates = new EnumMap<>(NoticeKind.class);
        for (NoticeKind each : NoticeKind.values()) {
            templates.put(each, NoticeTemplate.of(each, NoticeTemplate.packed(each)));
        }
        NoticeOrder order = new NoticeOrder(kind, 5, LocalDate.of(2026, 2, 5), "");
        return new Notices(templates, order).of(remedy, offices, verdicts.catalogue(), Map.of());
    }

    private static Offices named(String agency) {
        Offices o = LittleVerdicts.OFFICES;
        Offices.Sender s = o.sender();
        Offices.Sender sender = new Offices.Sender(
                s.parent(), agency, s.agencyName(), s.place(), s.signs(), "", s.title(), s.recipients(), s.archive());
        return new Offices(
                sender,
                o.grounds(),
                o.leads(),
                o.groups(),
                o.otherLead(),
                o.heads(),
                o.days(),
                o.evidence(),
                o.clauses(),
                o.ladder());
    }

    @Test
    void aShortNoticeFitsTwoPagesAndItsHeadDoesNotOverflow() throws Exception {
        Path pdf = pdf("notice.docx", notice(verdicts.remedy("tỉnh U", "30000", "28499"), NoticeKind.NOTICE));
        assertThat(pages(pdf)).isLessThanOrEqualTo(2);
        List<Box> words = words(pdf, 1);
        Box first = word(words, "CỘNG");
        Box last = word(words, "NAM");
        assertThat(last.top()).as("the nation's name stands on one line").isEqualTo(first.top());
        double rightEdge = (1701 + 9355) / 20.0;
        assertThat(last.right()).isLessThanOrEqualTo(rightEdge);
        assertThat(word(words, "YÊN").right())
                .as("the agency ends before the nation")
                .isLessThan(first.left());
        assertThat(word(words, "05/TB-SNV").top())
                .isGreaterThan(word(words, "SỞ").bottom());
        assertThat(words).allMatch(b -> b.left() >= 1701 / 20.0 - 1 && b.right() <= rightEdge + 1);
    }

    @Test
    void thePageNumberStandsOnTopFromTheSecondPage() throws Exception {
        String[] doubts = new String[40];
        for (int i = 0; i < doubts.length; i++) {
            doubts[i] = "gần " + i;
        }
        Path pdf = pdf("long.docx", notice(verdicts.remedy("tỉnh U", "30000", "28499", doubts), NoticeKind.NOTICE));
        assertThat(pages(pdf)).isGreaterThan(2);
        assertThat(words(pdf, 1)).noneMatch(b -> b.top() < 1134 / 20.0 - 4);
        List<Box> above =
                words(pdf, 2).stream().filter(b -> b.bottom() < 1134 / 20.0 + 2).toList();
        assertThat(above).extracting(Box::word).containsExactly("2");
        double middle = (above.get(0).left() + above.get(0).right()) / 2;
        assertThat(middle).isBetween((1701 + 9355 / 2) / 20.0 - 2, (1701 + 9355 / 2) / 20.0 + 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SỞ NỘI VỤ",
                "SỞ Y TẾ",
                "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
                "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP VÀ KHU KINH TẾ TỈNH HƯNG YÊN"
            })
    void linesBelowNamesAreAsLongAsTheDecreeWants(String agency) throws Exception {
        byte[] notice = notice(verdicts.remedy("tỉnh U", "30000", "28499"), NoticeKind.NOTICE, named(agency));
        Path pdf = pdf("lines.docx", notice);
        List<Box> words = words(pdf, 1);
        Box parent = word(words, "YÊN");
        Box number = word(words, "05/TB-SNV");
        Box nation = word(words, "CỘNG");
        List<Box> name = words.stream()
                .filter(b -> b.top() > parent.top() + 4 && b.top() < number.top() - 4 && b.right() < nation.left())
                .toList();
        assertThat(String.join(" ", name.stream().map(Box::word).toList())).isEqualTo(agency);
        double below = name.stream().mapToDouble(Box::bottom).max().orElseThrow();
        assertThat(drawn(pdf, below - 2, number.top(), 0, nation.left()) / longest(name))
                .as("between a third and a half")
                .isBetween(1 / 3.0, 1 / 2.0);
        List<Box> motto = words.stream()
                .filter(b -> b.top() > nation.top() + 4 && b.top() < number.top() - 6 && b.left() > nation.left())
                .toList();
        double end = motto.stream().mapToDouble(Box::bottom).max().orElseThrow();
        assertThat(drawn(pdf, end - 2, number.top(), nation.left(), 590) / longest(motto))
                .as("as long as the motto")
                .isBetween(0.95, 1.05);
        Box subject =
                words.stream().filter(b -> b.word().equals("Kết")).findFirst().orElseThrow();
        Box ground =
                words.stream().filter(b -> b.word().equals("Căn")).findFirst().orElseThrow();
        List<Box> title = words.stream()
                .filter(b -> b.top() > subject.top() - 2 && b.bottom() < ground.top() + 2)
                .toList();
        double last = title.stream().mapToDouble(Box::bottom).max().orElseThrow();
        assertThat(drawn(pdf, last - 2, ground.top(), 0, 590) / longest(title)).isBetween(1 / 3.0, 1 / 2.0);
    }

    @Test
    void letterAndConfirmationFitOnePage() throws Exception {
        assertThat(pages(pdf("good.docx", notice(verdicts.remedy("tỉnh U", "100", "99"), NoticeKind.LETTER))))
                .isEqualTo(1);
        assertThat(pages(pdf("letter.docx", notice(verdicts.remedy("tỉnh U", "100", "90"), NoticeKind.LETTER))))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void theListPrintsOnePageASheetWithNothingCutOff() throws Exception {
        ListSheet list = new Lists(verdicts.catalogue()).of(verdicts.remedy("tỉnh U", "30000", "28499", "gần 90 %"));
        Path pdf = pdf("list.xlsx", RemediationBook.file(List.of(list)));
        assertThat(pages(pdf)).isEqualTo(3);
        assertThat(run("pdfinfo", pdf.toString())).containsPattern("Page size:\\s+84[12][0-9.]* x 59[45]");
        String text = run("pdftotext", "-enc", "UTF-8", "-layout", pdf.toString(), "-");
        assertThat(text)
                .contains("DANH MỤC VIỆC PHẢI KHẮC PHỤC", "▲ Vi phạm", "04/07/2023")
                .doesNotContain("###");
        assertThat(darkest(pdf, 2)).as("the bars are drawn").isGreaterThan(2_000);
    }
}
