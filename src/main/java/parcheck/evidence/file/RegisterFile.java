package parcheck.evidence.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;

/** Takes in a register: tells what the file is by its content and finds the sheets that are registers. */
public final class RegisterFile implements Closeable {
    private final List<RegisterSheet> sheets;
    private final @Nullable Closeable workbook;

    RegisterFile(List<RegisterSheet> sheets, @Nullable Closeable workbook) {
        this.sheets = sheets;
        this.workbook = workbook;
    }

    /** The register sheets of the file, at least one. */
    public List<RegisterSheet> sheets() {
        return sheets;
    }

    @Override
    public void close() throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }

    /** Opens a register; throws UnreadableFile with one clear reason if it is none. */
    public static RegisterFile open(Evidence evidence) throws UnreadableFile {
        Path file = evidence.file();
        String name = evidence.name();
        try {
            byte[] head = head(file, name);
            Headings headings = new Headings(evidence.register(), evidence.mapping());
            String start = new String(head, StandardCharsets.ISO_8859_1);
            if (start.startsWith("PK\3\4")) {
                return XlsxFile.open(file, name, headings, evidence.mapping());
            }
            refuseOthers(name, start);
            return new RegisterFile(List.of(text(file, name, CsvFile.layout(file, name, headings))), null);
        } catch (AccessDeniedException e) {
            throw new UnreadableFile(name, Reason.NO_PERMISSION);
        } catch (IOException e) {
            throw new UnreadableFile(name, Reason.IO, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] head(Path file, String name) throws IOException, UnreadableFile {
        if (Files.isDirectory(file)) {
            throw new UnreadableFile(name, Reason.DIRECTORY);
        } else if (!Files.exists(file)) {
            throw new UnreadableFile(name, Reason.NOT_FOUND);
        } else if (!Files.isRegularFile(file)) {
            throw new UnreadableFile(name, Reason.UNKNOWN_FORMAT);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(1024);
            if (head.length == 0) {
                throw new UnreadableFile(name, Reason.EMPTY);
            }
            return head;
        }
    }

    /** Files of databases and columns are not opened, whoever sends them; old workbooks and papers are named as what they are. */
    private static void refuseOthers(String name, String start) throws UnreadableFile {
        if (start.startsWith("%PDF-")) {
            throw new UnreadableFile(name, Reason.PDF);
        } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableFile(name, Reason.OLD_OFFICE);
        } else if (start.startsWith("DUCK", 8) || start.startsWith("PAR1") || start.startsWith("SQLite format")) {
            throw new UnreadableFile(name, Reason.UNKNOWN_FORMAT);
        }
    }

    private static RegisterSheet text(Path file, String name, CsvFile.Layout layout) {
        return new RegisterSheet() {
            @Override
            public String name() {
                return "";
            }

            @Override
            public Columns columns() {
                return layout.columns();
            }

            @Override
            public UnaryOperator<String> decoding() {
                return text -> CsvFile.decoded(text, layout.encoding());
            }

            @Override
            public Rows open() throws IOException, UnreadableFile {
                return CsvFile.open(file, name, layout);
            }
        };
    }
}
