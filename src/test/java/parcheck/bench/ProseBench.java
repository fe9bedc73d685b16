package parcheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.report.prose.ClaimReader;
import parcheck.report.prose.Corpus;
import parcheck.report.prose.Frame;
import parcheck.report.prose.Wordings;

/** The prose of a long report beside the extraction of its text by POI alone; and paragraphs that nobody wrote in good faith. */
@Tag("bench")
class ProseBench {
    private static final Wordings WORDINGS =
            new Wordings(RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023")
                    .catalogue());
    private static final int CLAIMS = 1_000;
    private static final int LINES_OF_A_PAGE = 40;
    private static final int PAGES = 100;
    private static final int ROUNDS = 9;
    private static final int REPEATS = 10;
    private static final int LETTERS_OF_A_RUN = 60;
    private static final Period PERIOD = Period.of("2022-H1");
    private static final Frame FRAME = new Frame("huyện Ân Thi", Level.DISTRICT, PERIOD);
    private static final String FILLER =
            "Các cơ quan, đơn vị tiếp tục quán triệt, triển khai đồng bộ các nhiệm vụ, giải pháp"
                    + " cải cách hành chính, nâng cao trách nhiệm người đứng đầu và chất lượng phục vụ nhân dân, doanh nghiệp.";

    @Test
    void aReportOfAHundredPagesWithAThousandClaims() throws Exception {
        List<String> lines = lines();
        byte[] docx = docx(lines);
        List<Paragraph> paragraphs = paragraphs(lines);
        assertThat(ClaimReader.read(paragraphs, FRAME, WORDINGS).claims()).hasSizeGreaterThanOrEqualTo(CLAIMS);
        Ratios ratios = Ratios.of(
                "text by POI and claims",
                () -> repeat(() -> ClaimReader.read(paragraphs(text(docx)), FRAME, WORDINGS)),
                "text by POI alone",
                () -> repeat(() -> text(docx)),
                ROUNDS);
        ratios.print(REPEATS);
        assertThat(ratios.median()).as("at most 1.5 times POI alone").isLessThanOrEqualTo(1.5);
    }

    @Test
    void hostileParagraphsEndInLinearTime() {
        for (String piece : List.of(
                "1,",
                "1, ",
                "12 (",
                "trong đó 1, ",
                "3/4 đạt 5% ",
                "a) b) ",
                "1/1/",
                "<sup>",
                "* #",
                "gồm 02 người, ")) {
            time(piece, 1 << 18);
            double half = time(piece, 5_000_000);
            double whole = time(piece, 10_000_000);
            System.out.printf(
                    Locale.ROOT,
                    "bench: \"%s\" 5 MB %.2f s, 10 MB %.2f s, ratio %.2f%n",
                    piece,
                    half,
                    whole,
                    whole / half);
            assertThat(whole / half).as(piece).isLessThan(3);
            assertThat(whole).as(piece).isLessThan(30);
        }
    }

    private static void repeat(Runnable task) {
        for (int i = 0; i < REPEATS; i++) {
            task.run();
        }
    }

    private static double time(String piece, int size) {
        String text = piece.repeat(size / piece.length());
        long start = System.nanoTime();
        ClaimReader.read(List.of(new Paragraph(Place.paragraph(1), text)), FRAME, WORDINGS);
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<String> lines() throws IOException {
        List<String> sentences = new ArrayList<>();
        Corpus.entries().forEach(e -> sentences.addAll(e.right() > 0 ? e.lines() : List.of()));
        List<String> out = new ArrayList<>();
        for (int i = 0; i < PAGES * LINES_OF_A_PAGE / 2; i++) {
            out.add(i % 2 == 0 ? sentences.get(i / 2 % sentences.size()) : FILLER);
        }
        return out;
    }

    private static byte[] docx(List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            lines.forEach(line -> write(document.createParagraph(), line));
            document.write(out);
            return out.toByteArray();
        }
    }

    /** Offices set font and size, and Word divides a line into runs at every correction. */
    private static void write(XWPFParagraph paragraph, String line) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(720);
        paragraph.setSpacingAfter(120);
        for (int from = 0; from < line.length(); from += LETTERS_OF_A_RUN) {
            XWPFRun run = paragraph.createRun();
            run.setFontFamily("Times New Roman");
            run.setFontSize(14);
            run.setLang("vi-VN");
            run.setText(line.substring(from, Math.min(line.length(), from + LETTERS_OF_A_RUN)));
        }
    }

    private static List<String> text(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Paragraph> paragraphs(List<String> lines) {
        List<Paragraph> out = new ArrayList<>();
        lines.forEach(line -> out.add(new Paragraph(Place.paragraph(out.size() + 1), line)));
        return out;
    }
}
