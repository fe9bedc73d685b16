package parcheck.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import parcheck.intake.UnreadableFile.Reason;

/**
 * A workbook with sheets too large to be held, or to be unpacked twice. Small parts are looked through when it is opened; sheets
 * and shared strings are watched while they are read. Registers are larger than reports, so the limits are wider.
 */
public final class LargeWorkbook implements Closeable {
    private static final long MOST_BYTES = 6L << 30;

    private final ZipFile zip;
    private final ZipGuard guard;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final WorkbookParts parts;

    /** A sheet: its name as shown, and the part of the archive that holds it. */
    public record Sheet(String name, String part) {}

    private LargeWorkbook(ZipFile zip, String name) throws UnreadableFile {
        this.zip = zip;
        this.guard = new ZipGuard(name, MOST_BYTES, MOST_BYTES);
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        guard.checkCount(all.size());
        for (ZipArchiveEntry entry : all) {
            guard.checkName(entry);
            entries.putIfAbsent(WorkbookParts.key(entry.getName()), entry);
        }
        this.parts = parts();
        for (ZipArchiveEntry entry : all) {
            if (!later().contains(entry)) {
                guard.unpack(zip, entry);
            }
        }
        if (OfficePackage.format(guard.text(zip, "[Content_Types].xml"), name) != Document.Format.XLSX) {
            throw new UnreadableFile(name, Reason.UNKNOWN_FORMAT);
        }
    }

    /** Opens a workbook; throws UnreadableFile for bombs, DTDs, macros and damage in its small parts, and for archives that hold no workbook. */
    public static LargeWorkbook open(Path file, String name) throws UnreadableFile {
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(name, Reason.BROKEN, Detail.of(e));
        }
        try {
            return new LargeWorkbook(zip, name);
        } catch (UnreadableFile | RuntimeException e) {
            closeQuietly(zip);
            throw e;
        }
    }

    private WorkbookParts parts() throws UnreadableFile {
        try {
            return WorkbookParts.of(this::part);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw guard.refusal(e);
        }
    }

    /** Entries that are watched while they are read instead of now. */
    private Set<ZipArchiveEntry> later() {
        Set<ZipArchiveEntry> out = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> names = new HashSet<>(Set.of(WorkbookParts.key(parts.strings())));
        parts.sheets().forEach(s -> names.add(WorkbookParts.key(s.part())));
        for (String part : names) {
            @Nullable ZipArchiveEntry entry = entries.get(part);
            if (entry != null) {
                out.add(entry);
            }
        }
        return out;
    }

    private @Nullable InputStream part(String part) throws IOException {
        @Nullable ZipArchiveEntry entry = entries.get(WorkbookParts.key(part));
        return entry == null ? null : guard.open(zip, entry);
    }

    /** The sheets in the workbook's order, hidden ones too. */
    public List<Sheet> sheets() {
        return parts.sheets();
    }

    /** Whether days are counted from 1904, as on old Macintoshes. */
    public boolean from1904() {
        return parts.from1904();
    }

    /** The XML of a sheet, watched; throws IOException if the archive has none, and for all that is wrong with it: see {@link #refusal}. */
    public InputStream open(Sheet sheet) throws IOException {
        @Nullable InputStream in = part(sheet.part());
        if (in == null) {
            throw new IOException(sheet.part());
        }
        return in;
    }

    /** The XML of the texts that cells share, watched; null if there are none. */
    public @Nullable InputStream openStrings() throws IOException {
        return part(parts.strings());
    }

    /** What is to be said of something thrown while a part was read. */
    public UnreadableFile refusal(Throwable thrown) {
        return guard.refusal(thrown);
    }

    /** What is to be said when the memory does not suffice. */
    public UnreadableFile tooLarge() {
        return guard.refused(Reason.TOO_LARGE, (Runtime.getRuntime().maxMemory() >> 20) + " MB")
                .refusal();
    }

    private static void closeQuietly(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
