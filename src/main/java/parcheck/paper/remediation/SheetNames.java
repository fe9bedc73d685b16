package parcheck.paper.remediation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names for sheets: the unit's own, shortened to what spreadsheets allow, and no name twice. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    SheetNames(String... taken) {
        for (String name : taken) {
            this.taken.add(name.toLowerCase(Locale.ROOT));
        }
    }

    String of(String unit) {
        String plain =
                SheetWriter.safe(unit).replace('\n', ' ').replace('\t', ' ').strip();
        String wanted = plain.isEmpty() ? ListWords.WORDS.text("sheet.unit") : plain;
        String name = cut(WorkbookUtil.createSafeSheetName(wanted), LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " (" + i + ")";
            name = cut(WorkbookUtil.createSafeSheetName(wanted), LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String cut(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest).strip();
    }

    /** The name as it stands in references to the sheet. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
