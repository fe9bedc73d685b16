package parcheck.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
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
        if (count(bytes, CENTRAL_ENTRY) > MOST_ENTRIES) {
            throw new UnreadableFile(name, Reason.ZIP_BOMB);
        }
    }

    /** Unpacks every entry within the limits; throws UnreadableFile for the first thing wrong. */
    void checkEntries(ZipFile zip) throws UnreadableFile {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        for (ZipArchiveEntry entry : entries) {
            String lower = entry.getName().toLowerCase(Locale.ROOT);
            if (lower.endsWith("vbaproject.bin") || lower.startsWith("xl/macrosheets/")) {
                throw new UnreadableFile(name, Reason.MACRO);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableFile(name, Reason.ENCRYPTED);
            }
            unpack(zip, entry);
        }
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry) throws UnreadableFile {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] head = in.readNBytes(XmlProlog.LONGEST);
            XmlProlog prolog = XmlProlog.of(head);
            if (prolog == XmlProlog.DTD) {
                throw new UnreadableFile(name, Reason.DTD);
            } else if (prolog == XmlProlog.ENDLESS) {
                throw new UnreadableFile(name, Reason.BROKEN, entry.getName());
            }
            CRC32 crc = new CRC32();
            long size = 0;
            byte[] buffer = head;
            for (int n = head.length; n > 0; n = in.read(buffer)) {
                crc.update(buffer, 0, n);
                size += n;
                count(n, prolog == XmlProlog.PLAIN);
                steepness(size, entry.getCompressedSize());
            }
            if (crc.getValue() != entry.getCrc()) {
                throw new UnreadableFile(name, Reason.BROKEN, entry.getName());
            }
        } catch (EOFException e) {
            throw new UnreadableFile(name, Reason.TRUNCATED);
        } catch (UnsupportedZipFeatureException e) {
            throw new UnreadableFile(name, Reason.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(name, Reason.BROKEN, Detail.of(e));
        }
    }

    private void count(int bytes, boolean isXml) throws UnreadableFile {
        total += bytes;
        xml += isXml ? bytes : 0;
        if (total > mostBytes) {
            throw new UnreadableFile(name, Reason.ZIP_BOMB);
        }
        if (xml > mostXml) {
            throw new UnreadableFile(name, Reason.TOO_LARGE, (mostXml >> 20) + " MB XML");
        }
    }

    private void steepness(long size, long compressed) throws UnreadableFile {
        if (size > UNSUSPICIOUS && size > STEEPEST * Math.max(1, compressed)) {
            throw new UnreadableFile(name, Reason.ZIP_BOMB);
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
