package parcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import parcheck.intake.UnreadableFile.Reason;

/** One part of an archive as it is unpacked, watched all the way: document types, bombs and damage end in a RefusedPart. */
final class GuardedPart extends InputStream {
    private final ZipGuard guard;
    private final ZipArchiveEntry entry;
    private final InputStream in;
    private final CRC32 crc = new CRC32();
    private final byte[] head;
    private final boolean isXml;
    private int headAt;
    private long size;
    private boolean ended;

    GuardedPart(ZipGuard guard, ZipArchiveEntry entry, InputStream in) throws IOException {
        this.guard = guard;
        this.entry = entry;
        this.in = in;
        this.head = in.readNBytes(XmlProlog.LONGEST);
        XmlProlog prolog = XmlProlog.of(head);
        this.isXml = prolog == XmlProlog.PLAIN;
        if (prolog == XmlProlog.DTD) {
            throw guard.refused(Reason.DTD);
        } else if (prolog == XmlProlog.ENDLESS) {
            throw guard.refused(Reason.BROKEN, entry.getName());
        }
        passed(head, 0, head.length);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (headAt < head.length) {
            int n = Math.min(length, head.length - headAt);
            System.arraycopy(head, headAt, to, offset, n);
            headAt += n;
            return n;
        }
        int n = in.read(to, offset, length);
        if (n >= 0) {
            passed(to, offset, n);
        } else if (!ended) {
            ended = true;
            if (crc.getValue() != entry.getCrc()) {
                throw guard.refused(Reason.BROKEN, entry.getName());
            }
        }
        return n;
    }

    private void passed(byte[] bytes, int offset, int length) throws RefusedPart {
        crc.update(bytes, offset, length);
        size += length;
        guard.passed(length, isXml, size, entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
