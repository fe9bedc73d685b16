package parcheck.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import parcheck.intake.Intake;
import parcheck.intake.UnreadableFile;
import parcheck.report.ReportReader;

/**
 * Texts that lie about in folders: notes and read-me files are not what somebody wants checked. A text file of a folder is taken only
 * if its first lines are those of a report; one that cannot be read is taken, so that it is told. Files named one by one are always taken.
 */
final class LooseText {
    private static final Set<String> ENDINGS = Set.of(".txt", ".md");

    private LooseText() {}

    static boolean isNoReport(Path file, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().noneMatch(lower::endsWith)) {
            return false;
        }
        try {
            return !ReportReader.isReport(Intake.read(file, name));
        } catch (UnreadableFile e) {
            return false;
        }
    }
}
