package parcheck.evidence.signature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.evidence.measure.OutgoingRow;

/**
 * Lays a register of outgoing documents beside the files. A row is contradicted only where one row and one file share a number
 * and the file leaves no doubt; everything less certain is a question.
 */
public final class Comparison {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long rows;

    /** Files and rows that share one number; of rows only the first is kept. */
    private static final class Entry {
        private final List<SignedFile> files = new ArrayList<>();
        private @Nullable OutgoingRow row;
        private int rows;
    }

    /** A row that a file contradicts, or that needs a person's eye; {@code reasons} are codes of words. */
    public record Difference(OutgoingRow row, String file, boolean certain, List<String> reasons) {}

    /** Takes the files. */
    public Comparison(List<SignedFile> files) {
        for (SignedFile file : files) {
            String number = FileNumber.ofFile(file.name());
            if (!number.isEmpty()) {
                entries.computeIfAbsent(number, n -> new Entry()).files.add(file);
            }
        }
    }

    /** Takes one row of the register; secret documents are no matter of this. */
    public void row(OutgoingRow row) {
        if (row.secret()) {
            return;
        }
        rows++;
        @Nullable Entry entry = entries.get(FileNumber.ofNumber(row.number()));
        if (entry != null) {
            entry.row = entry.row == null ? row : entry.row;
            entry.rows++;
        }
    }

    /** How many rows were laid beside the files. */
    public long rows() {
        return rows;
    }

    /** How many files have a row of their number. */
    public long matched() {
        return entries.values().stream()
                .filter(e -> e.rows > 0)
                .mapToLong(e -> e.files.size())
                .sum();
    }

    /** Everything that differs, certain or not, in the order of the files. */
    public List<Difference> differences() {
        List<Difference> out = new ArrayList<>();
        for (Entry entry : entries.values()) {
            OutgoingRow row = entry.row;
            if (row != null) {
                boolean single = entry.rows == 1 && entry.files.size() == 1;
                entry.files.forEach(file -> difference(row, file, single, out));
            }
        }
        return out;
    }

    private static void difference(OutgoingRow row, SignedFile file, boolean single, List<Difference> out) {
        List<String> certain = new ArrayList<>();
        List<String> open = new ArrayList<>();
        said(row.leader(), file.by(SignerKind.PERSON), "leader", certain, open);
        said(row.agency(), file.by(SignerKind.ORGANISATION), "organisation", certain, open);
        boolean saysFull = Boolean.TRUE.equals(row.leader()) && Boolean.TRUE.equals(row.agency());
        if (saysFull && file.signed() == Answer.YES && file.intact() == Answer.NO) {
            certain.add("signature.register.not-intact");
        }
        if (!certain.isEmpty() && single) {
            out.add(new Difference(row, file.name(), true, certain));
        } else if (!certain.isEmpty() || !open.isEmpty()) {
            certain.addAll(open);
            if (!single) {
                certain.add("signature.register.several");
            }
            out.add(new Difference(row, file.name(), false, certain));
        }
    }

    private static void said(
            @Nullable Boolean said, Answer found, String who, List<String> certain, List<String> open) {
        if (Boolean.TRUE.equals(said) && found == Answer.NO) {
            certain.add(code("no", who));
        } else if (Boolean.TRUE.equals(said) && found == Answer.UNKNOWN) {
            open.add(code("unclear", who));
        } else if (Boolean.FALSE.equals(said) && found == Answer.YES) {
            open.add(code("yet", who));
        }
    }

    private static String code(String what, String who) {
        return "signature.register." + what + "-" + who;
    }
}
