package parcheck.evidence.file;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parcheck.intake.UnreadableFile;

/** Says which columns a file lacks to be a register, and which of its own headings were not understood. */
final class Missing {
    private static final int SHOWN = 12;

    private Missing() {}

    static UnreadableFile columns(String file, @Nullable Columns best, Headings expected) {
        Columns columns = best == null ? expected.read(java.util.List.of()) : best;
        String lacking = columns.missing().stream().map(Field::key).collect(Collectors.joining(", "));
        String unknown = columns.headings().stream()
                .filter(t -> t.field() == null && !t.heading().isEmpty())
                .limit(SHOWN)
                .map(Columns.Taken::heading)
                .collect(Collectors.joining(", "));
        return new UnreadableFile(file, UnreadableFile.Reason.NO_REGISTER, lacking, unknown);
    }
}
