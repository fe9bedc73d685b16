package parcheck.paper.notice;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * Draws a line in the middle below the paragraph before the tag, in proportion to the longest line of its text: the decree wants a third
 * to a half below names and titles, and the whole below the motto. All lengths are in twentieths of a point.
 */
final class LineUnder implements RenderPolicy {
    private static final int EIGHTHS_OF_A_POINT = 6;

    private final double share;

    LineUnder(double share) {
        this.share = share;
    }

    @Override
    public void render(ElementTemplate tag, Object data, XWPFTemplate template) {
        XWPFRun run = ((RunTemplate) tag).getRun();
        run.setText("", 0);
        if (run.getParent() instanceof XWPFParagraph line) {
            XWPFParagraph above = above(line);
            int room = Room.around(line);
            double width = above == null ? room : TextWidth.ofLongestLine(above, room);
            draw(line, room, (int) Math.round(width * share));
        }
    }

    private static void draw(XWPFParagraph line, int room, int width) {
        int side = Math.max(0, (room - width) / 2);
        line.setIndentationLeft(side);
        line.setIndentationRight(side);
        CTPPr look = line.getCTP().getPPr();
        if (!look.isSetPBdr()) {
            var border = look.addNewPBdr().addNewTop();
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(EIGHTHS_OF_A_POINT));
            border.setSpace(BigInteger.ONE);
        }
    }

    /** The last paragraph with words before this one, in the same cell or on the same level of the document; null if there is none. */
    private static @Nullable XWPFParagraph above(XWPFParagraph line) {
        @Nullable XWPFParagraph found = null;
        for (IBodyElement element : line.getBody().getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                if (paragraph.getCTP() == line.getCTP()) {
                    return found;
                }
                found = paragraph.getText().isBlank() ? found : paragraph;
            }
        }
        return found;
    }
}
