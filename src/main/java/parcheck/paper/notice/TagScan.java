package parcheck.paper.notice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Everything in a template that looks like a tag, also what is mistyped so badly that it would stay in the letter as it is. */
final class TagScan {
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern COLUMN = Pattern.compile("\\[([^\\[\\]\\s]+)]");

    private final Set<String> tags = new TreeSet<>();
    private final Set<String> columns = new TreeSet<>();

    private TagScan() {}

    static TagScan of(XWPFDocument document) {
        TagScan scan = new TagScan();
        scan.elements(document.getBodyElements(), false);
        document.getHeaderList().forEach(h -> scan.elements(h.getBodyElements(), false));
        document.getFooterList().forEach(f -> scan.elements(f.getBodyElements(), false));
        return scan;
    }

    /** Names between double braces, without the signs that open and close a part; braces that do not match count as a name. */
    Set<String> tags() {
        return tags;
    }

    /** Names between brackets in tables. */
    Set<String> columns() {
        return columns;
    }

    private void elements(List<IBodyElement> elements, boolean inTable) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                text(paragraph.getText(), inTable);
            } else if (element instanceof XWPFTable table) {
                table(table);
            }
        }
    }

    private void table(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                elements(cell.getBodyElements(), true);
            }
        }
    }

    private void text(String text, boolean inTable) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            tags.add(tag.group(1).replaceFirst("^[?/]", ""));
        }
        String rest = tag.replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            tags.add(rest.strip());
        }
        Matcher column = COLUMN.matcher(text);
        while (inTable && column.find()) {
            columns.add(column.group(1));
        }
    }
}
