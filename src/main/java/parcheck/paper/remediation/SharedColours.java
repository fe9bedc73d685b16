package parcheck.paper.remediation;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** The colours of all sheets of a book: the first sheet makes them and the others point to the same looks, so that a thousand sheets stay small. */
final class SharedColours {
    private @Nullable CTWorksheet first;

    /** Colours the rows with tasks, up to the one with this index. */
    void on(XSSFSheet sheet, int last) {
        if (first == null) {
            new Colours(sheet, UnitSheet.HEAD + 1, last).add();
            first = sheet.getCTWorksheet();
        } else {
            copy(first, sheet.getCTWorksheet(), last);
        }
    }

    private static void copy(CTWorksheet from, CTWorksheet to, int last) {
        for (CTConditionalFormatting old : from.getConditionalFormattingList()) {
            CellRangeAddress where =
                    CellRangeAddress.valueOf(String.valueOf(old.getSqref().get(0)));
            where.setLastRow(last);
            CTConditionalFormatting own = to.addNewConditionalFormatting();
            own.set(old);
            own.setSqref(List.of(where.formatAsString()));
        }
    }
}
