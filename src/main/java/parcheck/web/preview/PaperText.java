package parcheck.web.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** What a paper (docx) says, block by block, for machines that cannot make pictures. */
public final class PaperText {
    private PaperText() {}

    /** A paragraph, or the rows of a table; one of the two is empty. */
    public record Block(String text, List<List<String>> rows) {}

    /** The blocks in order, without blank paragraphs; throws UncheckedIOException for what is no docx. */
    public static List<Block> blocks(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<Block> out = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph
                        && !paragraph.getText().isBlank()) {
                    out.add(new Block(paragraph.getText(), List.of()));
                } else if (element instanceof XWPFTable table) {
                    out.add(new Block("", rows(table)));
                }
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(cell -> cell.getText().strip())
                        .toList())
                .toList();
    }
}
