package parcheck.paper.remediation;

import java.util.List;

/** The last sheet of a merged list: cells into which two people wrote different things. */
final class ConflictSheet {
    static final double[] WIDTHS = {26, 11, 50, 18, 36, 36};

    private static final int HEAD = 1;

    private final SheetWriter out;
    private final ListStyles styles;

    ConflictSheet(SheetWriter out, ListStyles styles) {
        this.out = out;
        this.styles = styles;
    }

    void write(List<ListMerge.Conflict> conflicts) {
        out.text(0, 0, ListWords.WORDS.text("title.conflicts"), styles.title);
        line(HEAD, ListWords.WORDS.list("conflict.headings"), styles.head);
        int row = HEAD;
        for (ListMerge.Conflict c : conflicts) {
            line(++row, List.of(c.unit(), c.clause(), c.what(), c.column(), c.taken(), c.left()), styles.text);
        }
        out.landscape();
        out.sheet.createFreezePane(0, HEAD + 1);
    }

    private void line(int row, List<String> words, org.apache.poi.ss.usermodel.CellStyle style) {
        for (int i = 0; i < words.size(); i++) {
            out.text(row, i, words.get(i), style);
        }
    }
}
