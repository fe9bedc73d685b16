package parcheck.paper.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import parcheck.check.Outcome;
import parcheck.paper.FindingsJson;
import parcheck.paper.Submitted;
import parcheck.paper.Words;
import parcheck.plan.Lang;
import parcheck.plan.Level;
import parcheck.plan.Plan;
import parcheck.report.Given;

/** The page for the leader: right counts, nobody forgotten, nothing fetched, every text a text. */
class LeaderPageTest {
    private static final Words VI = new Words(Lang.VI);
    private static final Plan PLAN = Submitted.checker().book().plan();

    @TempDir
    Path folder;

    private Submitted.Judged judged(Level level, String unit, String period, int onTime) {
        Map<String, Object> figures = Submitted.figures();
        figures.put("1.1.2", 39);
        figures.put("dossiers.resolved-on-time", onTime);
        figures.put("dossiers.resolved-late", 13_250 - 4_100 - onTime);
        byte[] form = Submitted.form(level, period, unit, figures);
        return Submitted.judge(folder, "report.xlsx", form);
    }

    private static UnitResult result(Submitted.Judged judged) {
        return UnitResult.of(
                "report.xlsx", judged.verdict(), Submitted.checker().book().catalogue(), VI);
    }

    private static String page(List<UnitResult> results, EarlierResults earlier, String... problems) {
        byte[] file = new LeaderPage(VI, earlier).file(results, Map.of(PLAN.id(), PLAN), List.of(problems));
        return new String(file, StandardCharsets.UTF_8);
    }

    /** The page is well-formed, so the tests may read it as XML. */
    private static Document tree(String page) throws Exception {
        byte[] xml = page.substring(page.indexOf('\n')).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> rows(Document tree, String kind, String starting) {
        List<Element> out = new ArrayList<>();
        NodeList rows = tree.getElementsByTagName("tr");
        for (int i = 0; i < rows.getLength(); i++) {
            Element row = (Element) rows.item(i);
            Element table = (Element) row.getParentNode().getParentNode();
            if (table.getAttribute("class").equals(kind)
                    && row.getTextContent().strip().startsWith(starting)) {
                out.add(row);
            }
        }
        return out;
    }

    private static List<String> numbers(Element row) {
        List<String> out = new ArrayList<>();
        NodeList bold = row.getElementsByTagName("b");
        for (int i = 0; i < bold.getLength(); i++) {
            out.add(bold.item(i).getTextContent());
        }
        return out;
    }

    @Test
    void eachUnitHasARowAndTheCountsOfItsVerdict() throws Exception {
        Submitted.Judged district = judged(Level.DISTRICT, "huyện Ân Thi", "2023-H1", 8_000);
        Submitted.Judged department = judged(Level.DEPARTMENT, "Sở Nội vụ", "2023-H1", 9_000);
        Document tree = tree(page(List.of(result(district), result(department)), EarlierResults.none()));
        for (Submitted.Judged judged : List.of(district, department)) {
            String unit = judged.verdict().header().heading().unitName();
            List<String> numbers = numbers(rows(tree, "matrix", unit).get(0));
            long met = judged.verdict().count(Outcome.MET);
            long due = met
                    + judged.verdict().count(Outcome.MISSED)
                    + judged.verdict().count(Outcome.NO_DATA)
                    + judged.verdict().count(Outcome.CONTRADICTED);
            assertThat(numbers.get(numbers.size() - 1)).isEqualTo(met + "/" + due);
            int sum = numbers.subList(0, numbers.size() - 1).stream()
                    .filter(n -> n.contains("/"))
                    .mapToInt(n -> Integer.parseInt(n.substring(0, n.indexOf('/'))))
                    .sum();
            assertThat(sum).isEqualTo((int) met);
        }
    }

    @Test
    void whoDidNotReportIsNamedAndTheIssuerIsNot() {
        String page =
                page(List.of(result(judged(Level.DISTRICT, "huyện Ân Thi", "2023-H1", 8_000))), EarlierResults.none());
        assertThat(page).contains("Đơn vị chưa có báo cáo (28)", "cấp huyện (9):", "Sở Tư pháp; Sở Tài chính");
        assertThat(page).doesNotContain("tỉnh Hưng Yên;").contains("<title>Tổng hợp");
        assertThat(page.substring(page.indexOf("chưa có báo cáo (28)"))).doesNotContain("huyện Ân Thi");
    }

    @Test
    void theWorstGapOfABindingTargetStandsFirst() throws Exception {
        UnitResult result = result(judged(Level.DISTRICT, "huyện Ân Thi", "2023-H1", 3_000));
        Document tree = tree(page(List.of(result), EarlierResults.none()));
        List<Element> rows = rows(tree, "list", "huyện Ân Thi");
        assertThat(rows.get(0).getTextContent()).contains("II.2.a-1", "53,58\u00A0%", "trên 95\u00A0%", "vi phạm");
        assertThat(rows).hasSize(result.gaps().size());
        assertThat(rows.get(rows.size() - 1).getTextContent()).contains("cảnh báo");
    }

    @Test
    void earlierRunsAreSetBesideAndMissesThatComeAgainAreNamed() throws Exception {
        Submitted.Judged before = judged(Level.DISTRICT, "huyện Ân Thi", "2023-Q1", 9_100);
        FindingsJson json = new FindingsJson(Submitted.checker().book().catalogue());
        write("old/a/findings.json", json.file(before.verdict()));
        write("old/b/findings.json", "{\"schema\": \"other\"}".getBytes(StandardCharsets.UTF_8));
        write("old/c/findings.json", "{".getBytes(StandardCharsets.UTF_8));
        EarlierResults earlier = EarlierResults.in(folder.resolve("old"));
        assertThat(earlier.unreadable()).containsExactly("b/findings.json", "c/findings.json");
        UnitResult now = result(judged(Level.DISTRICT, "huyện Ân Thi", "2023-H1", 8_000));
        UnitResult fresh = result(judged(Level.DEPARTMENT, "Sở Nội vụ", "2023-H1", 9_000));
        String page = page(List.of(now, fresh), earlier);
        List<Element> rows = rows(tree(page), "list trend", "huyện Ân Thi");
        assertThat(rows.get(0).getTextContent())
                .contains("đạt \u22121; không đạt +1", "II.6.a-1, II.6.a-2")
                .doesNotContain("II.2.a-1");
        assertThat(rows(tree(page), "list trend", "Sở Nội vụ").get(0).getTextContent())
                .contains("chưa có lần trước");
        assertThat(page).contains("quý I năm 2023", "Kết quả kỳ trước không đọc được (2)", "c/findings.json");
    }

    private String pageAfter(int[] onTimeBefore, String... periods) throws Exception {
        FindingsJson json = new FindingsJson(Submitted.checker().book().catalogue());
        for (int i = 0; i < periods.length; i++) {
            Submitted.Judged then = judged(Level.DISTRICT, "huyện Ân Thi", periods[i], onTimeBefore[i]);
            write("old/" + periods[i] + "/findings.json", json.file(then.verdict()));
        }
        Files.createDirectories(folder.resolve("old"));
        UnitResult now = result(judged(Level.DISTRICT, "huyện Ân Thi", "2023-Q3", 9_100));
        return page(List.of(now), EarlierResults.in(folder.resolve("old")));
    }

    @Test
    void theTrendIsDrawnInLinesThatDifferWithoutColour() throws Exception {
        Document tree = tree(pageAfter(new int[] {8_000, 9_100}, "2023-Q1", "2023-H1"));
        List<Element> lines = ofClass(tree, "line ");
        assertThat(lines)
                .hasSize(3)
                .allSatisfy(l -> assertThat(l.getAttribute("d")).matches("M[0-9.]+,[0-9.]+(L[0-9.]+,[0-9.]+){2}"));
        String[] met = lines.get(0).getAttribute("d").split("[ML,]");
        List<String> sums = numbers(rows(tree, "list trend", "Cộng 1 đơn vị").get(0));
        assertThat(sums).hasSize(3).satisfies(all -> assertThat(Set.copyOf(all)).hasSizeGreaterThan(1));
        for (int i = 0; i < sums.size(); i++) {
            String[] parts = sums.get(i).split("/");
            double share = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
            assertThat(Double.parseDouble(met[2 + 2 * i])).isCloseTo(212 - 198 * share, within(0.06));
        }
        assertThat(texts(tree)).contains("đạt " + sums.get(2), "quý I năm 2023", "100\u00A0%");
        assertThat(ofClass(tree, "mark ").stream().map(m -> m.getAttribute("d").replaceFirst("^M[0-9.,]+", "")))
                .as("each line has marks of its own form")
                .containsOnly("m-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0z", "m-5,-5h10v10h-10z", "m0,-6l6,11h-12z");
    }

    @Test
    void tooLittleForATrendIsSaid() throws Exception {
        assertThat(pageAfter(new int[0]))
                .contains("Chưa có kết quả kỳ trước để so sánh")
                .doesNotContain("class=\"lines\"");
        Submitted.Judged other = judged(Level.DISTRICT, "huyện Phù Cừ", "2023-Q1", 9_000);
        write("old/x/findings.json", new FindingsJson(Submitted.checker().book().catalogue()).file(other.verdict()));
        assertThat(pageAfter(new int[0]))
                .contains("Chưa đủ số liệu để vẽ diễn biến")
                .doesNotContain("class=\"lines\"");
    }

    private static List<Element> ofClass(Document tree, String start) {
        List<Element> out = new ArrayList<>();
        NodeList paths = tree.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            if (path.getAttribute("class").startsWith(start)) {
                out.add(path);
            }
        }
        return out;
    }

    private static List<String> texts(Document tree) {
        List<String> out = new ArrayList<>();
        NodeList all = tree.getElementsByTagName("text");
        for (int i = 0; i < all.getLength(); i++) {
            out.add(all.item(i).getTextContent());
        }
        return out;
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    @Test
    void hostileTextsStayTextsAndNothingIsFetched() throws Exception {
        String evil = "</td><script>alert('1')</script>\"&\u202E";
        byte[] form = Submitted.form(Level.DISTRICT, "2023-H1", "x", Submitted.figures());
        Submitted.Judged judged = Submitted.judge(folder, "report.xlsx", form, new Given(evil, Level.DISTRICT, null));
        String page = page(List.of(result(judged)), EarlierResults.none(), "<img src=x>: hỏng");
        assertThat(page).contains("&lt;script&gt;alert(&#39;1&#39;)", "&lt;img src=x&gt;: hỏng");
        assertThat(page).doesNotContain("<script", "<img", "\u202E", "http://", "https://", "@import");
        assertThat(page.replace("url(#hatched)", "")).doesNotContain("url(");
        assertThat(page).contains("default-src &#39;none&#39;");
        NodeList all = tree(page).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getNodeName()).isNotIn("script", "img", "link", "iframe", "object");
            for (int a = 0; a < all.item(i).getAttributes().getLength(); a++) {
                String name = all.item(i).getAttributes().item(a).getNodeName();
                assertThat(name).doesNotMatch("src|href|style|on.*|xlink:.*");
            }
        }
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        UnitResult a = result(judged(Level.DISTRICT, "huyện Ân Thi", "2023-H1", 8_000));
        UnitResult b = result(judged(Level.DISTRICT, "huyện Phù Cừ", "2023-Q1", 8_500));
        assertThat(page(List.of(a, b), EarlierResults.none())).isEqualTo(page(List.of(b, a), EarlierResults.none()));
    }

    @Test
    void noReportsIsSaidToo() {
        assertThat(page(List.of(), EarlierResults.none())).contains("Không có báo cáo nào được đánh giá.");
    }
}
