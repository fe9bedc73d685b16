package parcheck.paper.notice;

import static parcheck.paper.notice.TemplateLines.style;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Paragraphs of the packed templates, one below the other. */
final class TemplateParagraphs {
    private final XWPFDocument document;

    TemplateParagraphs(XWPFDocument document) {
        this.document = document;
    }

    /** The heading of a part, with its number; it stays with what follows. */
    void heading() {
        XWPFParagraph out = plain("{{so}}. {{tieu_de}}");
        out.setIndentationFirstLine(567);
        out.setSpacingBefore(120);
        out.setKeepNext(true);
        style(out.getRuns().get(0), 14, true, false);
    }

    void body(String text, boolean italic) {
        XWPFParagraph out = plain(text);
        out.setAlignment(ParagraphAlignment.BOTH);
        out.setIndentationFirstLine(567);
        out.setSpacingAfter(120);
        style(out.getRuns().get(0), 14, false, italic);
    }

    /** A tag on a line of its own, which begins or ends what is repeated or left out. */
    void mark(String tag) {
        style(plain(tag).getRuns().get(0), 14, false, false);
    }

    XWPFParagraph plain(String text) {
        XWPFParagraph out = document.createParagraph();
        out.setSpacingAfter(60);
        XWPFRun run = out.createRun();
        run.setText(text);
        style(run, 14, false, false);
        return out;
    }

    /** A bold line in the middle. */
    XWPFParagraph centred(String text, int points) {
        XWPFParagraph out = plain(text);
        out.setAlignment(ParagraphAlignment.CENTER);
        style(out.getRuns().get(0), points, true, false);
        return out;
    }
}
