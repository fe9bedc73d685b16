package parcheck.intake;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import parcheck.intake.Document.Format;
import parcheck.intake.UnreadableFile.Reason;

/** An Office file whose archive has been looked through; what was looked at is what is read afterwards, for both use one directory. */
final class OfficePackage implements AutoCloseable {
    private final Source source;
    private final ZipFile zip;
    private final Format format;

    static {
        ZipSecureFile.setMaxFileCount(5_000);
        ZipSecureFile.setMaxEntrySize(200L << 20);
        ZipSecureFile.setMinInflateRatio(0.005);
    }

    private OfficePackage(Source source, ZipFile zip, Format format) {
        this.source = source;
        this.zip = zip;
        this.format = format;
    }

    /** Opens a file that begins like an archive; throws UnreadableFile if it is no report form that Parcheck reads. */
    static OfficePackage open(Source source) throws UnreadableFile {
        return open(source, new ZipGuard(source.name()));
    }

    /** As {@link #open(Source)}, within the limits of the given guard. */
    static OfficePackage open(Source source, ZipGuard guard) throws UnreadableFile {
        guard.checkRecords(source.bytes());
        ZipFile zip = zip(source);
        try {
            guard.checkEntries(zip);
            String types = guard.text(zip, "[Content_Types].xml");
            Format format = format(types, source.name());
            if (guard.text(zip, "_rels/.rels").contains("purl.oclc.org/ooxml")) {
                throw new UnreadableFile(source.name(), Reason.STRICT_OOXML);
            }
            return new OfficePackage(source, zip, format);
        } catch (UnreadableFile e) {
            close(zip);
            throw e;
        }
    }

    private static ZipFile zip(Source source) throws UnreadableFile {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(source.bytes()))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(source.name(), Reason.BROKEN, Detail.of(e));
        }
    }

    static Format format(String types, String name) throws UnreadableFile {
        if (types.contains("sheet.binary")) {
            throw new UnreadableFile(name, Reason.UNKNOWN_FORMAT);
        } else if (types.contains("macroEnabled") || types.contains("vbaProject")) {
            throw new UnreadableFile(name, Reason.MACRO);
        } else if (types.contains("spreadsheetml.sheet.main+xml")
                || types.contains("spreadsheetml.template.main+xml")) {
            return Format.XLSX;
        } else if (types.contains("wordprocessingml.document.main+xml")
                || types.contains("wordprocessingml.template.main+xml")) {
            return Format.DOCX;
        }
        throw new UnreadableFile(name, Reason.UNKNOWN_FORMAT);
    }

    Source source() {
        return source;
    }

    Format format() {
        return format;
    }

    /** The parts of the file for POI; closing this object suffices. Throws what POI throws. */
    OPCPackage parts() throws InvalidFormatException {
        return OPCPackage.open(new ZipFileZipEntrySource(zip));
    }

    /** What is to be said when POI gives up, for whatever cause. */
    UnreadableFile broken(Throwable cause) {
        return new UnreadableFile(source.name(), Reason.BROKEN, Detail.of(cause));
    }

    /** What is to be said when the memory does not suffice; whatever filled it is free again by then. */
    UnreadableFile tooLarge() {
        return new UnreadableFile(
                source.name(), Reason.TOO_LARGE, (Runtime.getRuntime().maxMemory() >> 20) + " MB");
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
