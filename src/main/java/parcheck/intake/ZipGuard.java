package parcheck.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import parcheck.intake.UnreadableFile.Reason;

/** Unpacks every entry of an archive once, without keeping it, before anybody trusts it: bombs, DTDs, macros and damage end here. */
final class ZipGuard {
    private static final byte[] CENTRAL_ENTRY = {'P', 'K', 1, 2};
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 200L << 20;
    private static final long MOST_XML = 24L << 20;
    private static final long UNSUSPICIOUS = 1L << 20;
    private static final int STEEPEST = 100;

    private final String name;
    private final long mostBytes;
    private final long mostXml;
    private long total;
    private long xml;

    ZipGuard(String name) {
        this(name, MOST_BYTES, MOST_XML);
    }

    /** With limits of its own, in bytes unpacked. */
    ZipGuard(String name, long mostBytes, long mostXml) {
        this.name = name;
        this.mostBytes = mostBytes;
        this.mostXml = mostXml;
    }

    /** Looks at the bytes before the archive is opened; throws UnreadableFile if it has no end or far too many entries. */
    void checkRecords(byte[] bytes) throws UnreadableFile {
        if (count(bytes, END) == 0) {
            throw new UnreadableFile(name, Reason.TRUNCATED);
        }
        checkCount(count(bytes, CENTRAL_ENTRY));
    }

    /** Unpacks every entry within the limits; throws UnreadableFile for the first thing wrong. */
    void checkEntries(ZipFile zip) throws UnreadableFile {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        for (ZipArchiveEntry entry : entries) {
            checkName(entry);
            unpack(zip, entry);
        }
    }

    /** Throws UnreadableFile if an entry is what no report has: macros, or something behind a password. */
    void checkName(ZipArchiveEntry entry) throws UnreadableFile {
        String lower = entry.getName().toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.startsWith("xl/macrosheets/")) {
            throw new UnreadableFile(name, Reason.MACRO);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFile(name, Reason.ENCRYPTED);
        }
    }

    /** Throws UnreadableFile if there are far too many entries. */
    void checkCount(int entries) throws UnreadableFile {
        if (entries > MOST_ENTRIES) {
            throw new UnreadableFile(name, Reason.ZIP_BOMB);
        }
    }

    /** Unpacks an entry to its end; throws UnreadableFile for what is wrong with it. */
    void unpack(ZipFile zip, ZipArchiveEntry entry) throws UnreadableFile {
        byte[] buffer = new byte[XmlProlog.LONGEST];
        try (InputStream in = open(zip, entry)) {
            while (in.read(buffer) >= 0) {
                // what is wrong shows while it passes
            }
        } catch (IOException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** The content of an entry, watched while it is read; what is wrong with it comes as an IOException for {@link #refusal}. */
    InputStream open(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        try {
            return new GuardedPart(this, entry, in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** What is to be said of something thrown while an entry was read. */
    UnreadableFile refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedPart part) {
                return part.refusal();
            } else if (cause instanceof EOFException) {
                return new UnreadableFile(name, Reason.TRUNCATED);
            } else if (cause instanceof UnsupportedZipFeatureException) {
                return new UnreadableFile(name, Reason.ENCRYPTED);
            }
        }
        return new UnreadableFile(name, Reason.BROKEN, Detail.of(thrown));
    }

    RefusedPart refused(Reason reason, String... details) {
        return new RefusedPart(new UnreadableFile(name, reason, details));
    }

    /** Counts bytes of an entry of which {@code size} have come in all; throws RefusedPart beyond the limits. */
    void passed(int bytes, boolean isXml, long size, long compressed) throws RefusedPart {
        total += bytes;
        xml += isXml ? bytes : 0;
        if (total > mostBytes || size > UNSUSPICIOUS && size > STEEPEST * Math.max(1, compressed)) {
            throw refused(Reason.ZIP_BOMB);
        }
        if (xml > mostXml) {
            throw refused(Reason.TOO_LARGE, (mostXml >> 20) + " MB XML");
        }
    }

    private static int count(byte[] bytes, byte[] signature) {
        int found = 0;
        for (int i = 0; i + signature.length <= bytes.length; i++) {
            if (bytes[i] == 'P' && Arrays.equals(bytes, i, i + signature.length, signature, 0, signature.length)) {
                found++;
            }
        }
        return found;
    }

    /** The beginning of a small entry as text; empty if there is no such entry. Throws UnreadableFile if it cannot be unpacked. */
    String text(ZipFile zip, String entryName) throws UnreadableFile {
        ZipArchiveEntry entry = zip.getEntry(entryName);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnreadableFile(name, Reason.BROKEN, Detail.of(e));
        }
    }
}
