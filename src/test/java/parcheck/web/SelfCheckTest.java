package parcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.Parcheck;
import parcheck.cli.Surroundings;
import parcheck.hostile.Archive;

/** A file checked in the browser is judged exactly as on the command line, and leaves nothing behind. */
class SelfCheckTest {
    private static final Path REPORT = Path.of("fixtures/ha-nam-2021/report.docx");

    private final Asking visitor = new Asking(TestServer.shared());

    @Test
    void findingsAreByteForByteThoseOfTheCommandLine() throws IOException {
        HttpResponse<String> answer =
                visitor.upload("/check/papers/findings-json", "report.docx", Files.readAllBytes(REPORT), Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("attachment").contains("findings.json"));
        assertThat(answer.body()).isEqualTo(commandLine("check", REPORT.toString(), "--format", "json"));
    }

    @Test
    void findingsStandOnThePage() throws IOException {
        HttpResponse<String> answer = visitor.upload("/check", "report.docx", Files.readAllBytes(REPORT), Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("class=\"finding\"", "II.2.a-1", "findings.json", "<html");
    }

    @Test
    void theFileIsShownWithItsFindingsAndEveryLinkHasItsPlace() throws IOException {
        for (String file : new String[] {"report.docx", "report.xlsx", "report.json"}) {
            byte[] content = Files.readAllBytes(REPORT.resolveSibling(file));
            HttpResponse<String> answer = visitor.upload("/check", file, content, Map.of("beside", "1"));
            assertThat(answer.statusCode()).isEqualTo(200);
            List<String> places = all("<a href=\"#(p-[0-9-]+)\"", answer.body());
            assertThat(places).as(file).hasSizeGreaterThan(3).doesNotHaveDuplicates();
            List<String> ids = all(" id=\"([^\"]+)\"", answer.body());
            assertThat(ids).as(file).doesNotHaveDuplicates().containsAll(places);
            assertThat(ids).as(file).containsAll(all("href=\"#([^\"]+)\"", answer.body()));
        }
    }

    @Test
    void whatAStrangersFileSaysIsTextOnThePage() throws IOException {
        String hostile = "<script>alert(1)</script>";
        String report = Files.readString(REPORT.resolveSibling("report.json"), StandardCharsets.UTF_8);
        String with = report.replaceFirst(
                "\"values\"\\s*:\\s*\\[", "$0{\"indicator\": \"" + hostile + "\", \"value\": \"" + hostile + "\"},");
        assertThat(with).contains(hostile);
        byte[] file = with.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = visitor.upload("/check", "x.json", file, Map.of("beside", "1"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @Test
    void onlyTheResultIsSentToAPageThatIsThere() throws IOException {
        HttpResponse<String> answer =
                visitor.upload("/check", "report.docx", Files.readAllBytes(REPORT), Map.of(), "HX-Request", "true");
        assertThat(answer.body()).contains("class=\"finding\"").doesNotContain("<html", "<form");
    }

    @Test
    void unreadableFilesGetTheLineOfTheCommandLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.xlsx"), "%PDF-1.7 no sheet");
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Parcheck.run(around(new ByteArrayOutputStream(), errors), "check", file.toString());
        String line = errors.toString(StandardCharsets.UTF_8)
                .strip()
                .replace(file.toString(), "report.xlsx")
                .replace("report.xlsx", "b\u00e1o c\u00e1o.xlsx");
        HttpResponse<String> answer =
                visitor.upload("/check", "b\u00e1o c\u00e1o.xlsx", Files.readAllBytes(file), Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(escaped(line));
    }

    @Test
    void hostileNamesAreShownAsTextOnly() throws IOException {
        for (String name : new String[] {"../../etc/<img src=x onerror=alert(1)>.xlsx", "a\u202Egnp.xlsx", "..", ""}) {
            HttpResponse<String> answer =
                    visitor.upload("/check", name, "no report".getBytes(StandardCharsets.UTF_8), Map.of());
            assertThat(answer.statusCode()).as(name).isIn(400, 422);
            assertThat(answer.body()).doesNotContain("<img", "etc/", "\u202E");
        }
    }

    @Test
    void whatIsSaidForAFileMustBeMeaningful() throws IOException {
        byte[] file = Files.readAllBytes(REPORT);
        for (Map<String, String> wrong :
                List.of(Map.of("level", "planet"), Map.of("period", "2023-Q9"), Map.of("unit", "x".repeat(300)))) {
            HttpResponse<String> answer = visitor.upload("/check", "report.docx", file, wrong);
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(visitor.upload("/check/papers/findings-json", "report.docx", file, wrong)
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void aWorkbookDamagedWhereItsFiguresAreNotIsJudgedAndItsCopyRefusedInWords() throws IOException {
        byte[] file = Archive.uncopyable();
        assertThat(visitor.upload("/check", "bad.xlsx", file, Map.of()).statusCode())
                .isEqualTo(200);
        HttpResponse<String> copy = visitor.upload("/check/papers/marked-copy", "bad.xlsx", file, Map.of());
        assertThat(copy.statusCode()).isEqualTo(422);
        assertThat(copy.body()).contains("bad.xlsx");
    }

    @Test
    void tooLargeAFileIsTurnedAwayWithWords() {
        byte[] large = new byte[(64 << 20) + 10];
        HttpResponse<String> answer = visitor.upload("/check", "large.xlsx", large, Map.of());
        assertThat(answer.statusCode()).isIn(413, 422);
        assertThat(answer.body()).contains("64 MB");
    }

    @Test
    void nothingIsKept() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        visitor.upload("/check", "report.docx", Files.readAllBytes(REPORT), Map.of());
        visitor.upload("/check", "x.xlsx", new byte[100_000], Map.of());
        try (var left = Files.list(temporary)) {
            assertThat(left.map(p -> p.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("parcheck-") && name.endsWith(".upload"));
        }
        assertThat(visitor.cookie("parcheck")).as("no session either").isEmpty();
    }

    @Test
    void oneClickMakesItEnglishAndItStaysSo() {
        assertThat(visitor.get("/check").body()).contains("lang=\"vi\"", "Tự kiểm tra báo cáo");
        assertThat(visitor.get("/check?lang=en").body()).contains("lang=\"en\"", "Check a report yourself");
        assertThat(visitor.get("/rules/hung-yen-2023").body()).contains("lang=\"en\"", "Rules for every report");
        assertThat(visitor.get("/check?lang=xx").body()).contains("lang=\"vi\"");
    }

    private static String commandLine(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Parcheck.run(around(out, new ByteArrayOutputStream()), args);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Surroundings around(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        Map<String, String> environment = Map.of(
                "PARCHECK_CACHE",
                Path.of("target", "rule-cache").toAbsolutePath().toString());
        return new Surroundings(out, err, environment, Path.of("").toAbsolutePath(), false);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("<", "&lt;");
    }
}
