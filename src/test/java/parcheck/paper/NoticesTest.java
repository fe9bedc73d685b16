package parcheck.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.check.Message;
import parcheck.paper.notice.NoticeKind;
import parcheck.paper.notice.NoticeTemplate;
import parcheck.paper.notice.TemplateRefused;
import parcheck.paper.remediation.SomeLists;
import parcheck.remedy.UnitRemedy;

/** Notices have their components in the order of the decree, tell facts, ask about doubts, and print what units typed as text. */
class NoticesTest {
    private static final NoticeOrder BLANK = new NoticeOrder(NoticeKind.NOTICE, null, null, "");
    private static final NoticeOrder DATED =
            new NoticeOrder(NoticeKind.NOTICE, 5, LocalDate.of(2026, 2, 5), "Người Ký");
    private static final NoticeOrder LETTER = new NoticeOrder(NoticeKind.LETTER, 12, LocalDate.of(2026, 3, 15), "");

    @TempDir
    static Path folder;

    private static LittleVerdicts verdicts;

    @BeforeAll
    static void load() {
        verdicts = new LittleVerdicts(folder);
    }

    @AfterAll
    static void close() {
        verdicts.close();
    }

    private static Notices notices(NoticeOrder order) throws TemplateRefused {
        Map<NoticeKind, NoticeTemplate> templates = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            templates.put(kind, NoticeTemplate.of(kind, NoticeTemplate.packed(kind)));
        }
        return new Notices(templates, order);
    }

    private static XWPFDocument document(NoticeOrder order, UnitRemedy remedy, Map<String, String> answers)
            throws IOException, TemplateRefused {
        byte[] file = notices(order).of(remedy, LittleVerdicts.OFFICES, verdicts.catalogue(), answers);
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> lines(NoticeOrder order, UnitRemedy remedy, Map<String, String> answers)
            throws IOException, TemplateRefused {
        try (XWPFDocument document = document(order, remedy, answers)) {
            List<String> out = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph p) {
                    out.add(p.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> row.getTableCells()
                                    .forEach(cell -> cell.getParagraphs().forEach(p -> out.add(p.getText()))));
                }
            }
            out.removeIf(String::isBlank);
            return out;
        }
    }

    private static UnitRemedy missing() {
        return verdicts.remedy("tỉnh U", "30000", "28499");
    }

    @Test
    void theComponentsStandInTheOrderOfTheDecree() throws Exception {
        assertThat(lines(DATED, missing(), Map.of()))
                .containsSubsequence(
                        "UBND TỈNH HƯNG YÊN",
                        "SỞ NỘI VỤ",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 05/TB-SNV",
                        "Hưng Yên, ngày 05 tháng 02 năm 2026",
                        "THÔNG BÁO",
                        "Kết quả kiểm tra báo cáo cải cách hành chính 6 tháng đầu năm 2023 của tỉnh U",
                        "Căn cứ Kế hoạch 2023;",
                        "Căn cứ báo cáo cải cách hành chính 6 tháng đầu năm 2023 của tỉnh U (tệp báo cáo.xlsx).",
                        "1. Kết quả đối chiếu",
                        "2. Chỉ tiêu chưa đạt",
                        "Tiêu chí",
                        "Hồ sơ tốt",
                        "trên 95\u00A0%",
                        "28.499 / 30.000\n(Biểu 1!D5)",
                        "94,997\u00A0%",
                        "0,003 điểm phần trăm",
                        "mục II.1.a",
                        "không đạt",
                        "3. Yêu cầu khắc phục",
                        "Làm tốt hơn (mục II.1.a của Kế hoạch)",
                        "04/7/2023",
                        "4. Báo cáo kết quả",
                        "Nơi nhận:",
                        "- tỉnh U;",
                        "- Lưu: VT, CCHC.",
                        "GIÁM ĐỐC",
                        "Người Ký");
    }

    @Test
    void theBodyEndsAsTheDecreeWants() throws Exception {
        List<String> lines = lines(DATED, missing(), Map.of());
        assertThat(lines.get(lines.indexOf("Nơi nhận:") - 1)).endsWith("./.");
    }

    @Test
    void numberDateAndSignatureStayBlankUnlessGiven() throws Exception {
        List<String> lines = lines(BLANK, missing(), Map.of());
        assertThat(lines).contains("Số:        /TB-SNV", "Hưng Yên, ngày      tháng      năm", "10 ngày làm việc");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("GIÁM ĐỐC");
        assertThat(String.join("\n", lines))
                .contains("kể từ ngày ký văn bản này")
                .doesNotContain("04/7/2023");
    }

    @Test
    void aLetterHasItsSubjectUnderTheNumberAndAnAddressee() throws Exception {
        List<String> lines = lines(LETTER, missing(), Map.of());
        assertThat(lines)
                .containsSubsequence(
                        "Số: 12/SNV-CCHC",
                        "V/v thực hiện các chỉ tiêu cải cách hành chính 6 tháng đầu năm 2023",
                        "Hưng Yên, ngày 15 tháng 3 năm 2026",
                        "Kính gửi: tỉnh U",
                        "1. Kết quả đối chiếu",
                        "- Như trên;")
                .doesNotContain("THÔNG BÁO");
    }

    @Test
    void impossibleFiguresAreShownWithTheirArithmetic() throws Exception {
        String text = String.join("\n", lines(DATED, verdicts.remedy("tỉnh U", "100", "120"), Map.of()));
        assertThat(text).contains("Số liệu chưa thống nhất", "tốt không quá tất cả", "120", "vượt 20", "Biểu 1!D4");
        assertThat(text).as("the task says what it is about").contains("(nêu tại mục 2)");
    }

    @Test
    void aLongRowOfNamesIsCutInLettersAndTheRestCounted() {
        FindingWords words = new FindingWords(verdicts.catalogue());
        List<Object> names = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            names.add("số " + i + "\u00A0");
        }
        assertThat(words.brief(Message.of("doubt.blank", names)))
                .contains("số 9")
                .doesNotContain("số liệu khác");
        names.addAll(List.of("số 10\u00A0", "số 11\u00A0"));
        assertThat(words.brief(Message.of("doubt.blank", names)))
                .contains("số 8", "và 3 số liệu khác")
                .doesNotContain("số 9");
    }

    @Test
    void doubtfulFiguresAreAskedAboutAndAccuseNobody() throws Exception {
        String text = String.join("\n", lines(DATED, verdicts.remedy("tỉnh U", "100", "99", "gần 90"), Map.of()));
        assertThat(text)
                .contains("Nội dung đề nghị làm rõ", "gần 90", "Đề nghị đơn vị cho biết nguyên nhân.")
                .contains("Giải trình, bổ sung số liệu nêu tại mục 2")
                .doesNotContain("không đạt\n", "Chỉ tiêu chưa đạt", "vi phạm", "phê bình", "chấn chỉnh");
    }

    @Test
    void theUnitsExplanationIsQuoted() throws Exception {
        UnitRemedy remedy = missing();
        String key = remedy.tasks().get(0).finding().key();
        assertThat(lines(DATED, remedy, Map.of(key, "Do hệ thống lỗi")))
                .contains(
                        "3. Giải trình của đơn vị",
                        "Về “Hồ sơ tốt (mục II.1.a)”: đơn vị giải trình “Do hệ thống lỗi”.");
    }

    @Test
    void unitsThatMeetEverythingGetAConfirmationWithoutPraise() throws Exception {
        UnitRemedy flawless = verdicts.remedy("tỉnh U", "100", "99");
        assertThat(flawless.flawless()).isTrue();
        String text = String.join("\n", lines(LETTER, flawless, Map.of()));
        assertThat(text)
                .contains("thỏa 1 chỉ tiêu", "trên 95\u00A0%", "99\u00A0%", "Số: 12/TB-SNV")
                .contains("không thay cho việc kiểm tra hồ sơ thực tế./.")
                .doesNotContain("khắc phục", "biểu dương", "khen", "chúc mừng", "hoan nghênh");
    }

    @Test
    void paperAndMarginsAreThoseOfTheDecree() throws Exception {
        try (XWPFDocument document = document(DATED, missing(), Map.of())) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgSz().getH()).hasToString("16838");
            assertThat(section.getPgMar().getLeft()).hasToString("1701");
            assertThat(section.getPgMar().getRight()).hasToString("850");
            assertThat(section.getPgMar().getTop()).hasToString("1134");
            assertThat(section.isSetTitlePg()).isTrue();
            document.getParagraphs()
                    .forEach(p -> p.getRuns().stream()
                            .filter(r -> r.getText(0) != null)
                            .forEach(r -> assertThat(r.getFontFamily()).isEqualTo("Times New Roman")));
        }
    }

    @Test
    void whatUnitsTypeStaysText() throws Exception {
        for (String hostile : SomeLists.HOSTILE) {
            UnitRemedy remedy = verdicts.remedy("tỉnh U " + hostile, "100", "90", hostile);
            String key = remedy.tasks().get(0).finding().key();
            String text = String.join("\n", lines(DATED, remedy, Map.of(key, hostile)));
            String shown = hostile.strip();
            assertThat(text).contains("Về “", "đơn vị giải trình “" + shown + "”", "của tỉnh U " + shown);
        }
    }
}
