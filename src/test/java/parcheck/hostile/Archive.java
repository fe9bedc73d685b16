package parcheck.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** An Office file taken apart, so that a part can be spoilt and the archive around it stays sound. */
public final class Archive {
    private final List<String> names = new ArrayList<>();
    private final List<byte[]> parts = new ArrayList<>();

    /** Unpacks a file. */
    public Archive(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook that is judged but cannot be copied: its number of texts is of no use to our reader, POI trips over it. */
    public static byte[] uncopyable() throws IOException {
        Archive archive = new Archive(Files.readAllBytes(Path.of("fixtures/messy-cells/report.xlsx")));
        int strings = archive.named("xl/sharedStrings.xml");
        archive.set(strings, archive.text(strings).replace(" count=\"", " count=\"x"));
        return archive.packed(false);
    }

    int size() {
        return names.size();
    }

    /** A part whose name ends so, or any part. */
    int any(Random random, String ending) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).endsWith(ending)) {
                found.add(i);
            }
        }
        return found.isEmpty() ? random.nextInt(size()) : found.get(random.nextInt(found.size()));
    }

    /** The part of this name. */
    public int named(String name) {
        return names.indexOf(name);
    }

    /** The part with what the file says. */
    int body(Random random) {
        int document = names.indexOf("word/document.xml");
        return document >= 0 ? document : any(random, "sheet" + (1 + random.nextInt(3)) + ".xml");
    }

    String name(int part) {
        return names.get(part);
    }

    /** What a part holds. */
    public byte[] bytes(int part) {
        return parts.get(part);
    }

    String text(int part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /** Puts something else in a part. */
    public void set(int part, byte[] content) {
        parts.set(part, content);
    }

    void set(int part, String content) {
        set(part, content.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] content) {
        names.add(name);
        parts.add(content);
    }

    private ZipArchiveEntry entry(int part) {
        CRC32 crc = new CRC32();
        crc.update(parts.get(part));
        ZipArchiveEntry entry = new ZipArchiveEntry(names.get(part));
        entry.setSize(parts.get(part).length);
        entry.setCrc(crc.getValue());
        return entry;
    }

    void remove(int part) {
        names.remove(part);
        parts.remove(part);
    }

    /** The file again; two parts may have the same name. What is only stored does not look like a bomb, however much repeats. */
    public byte[] packed(boolean stored) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setMethod(stored ? ZipEntry.STORED : ZipEntry.DEFLATED);
            for (int i = 0; i < names.size(); i++) {
                zip.putArchiveEntry(entry(i));
                zip.write(parts.get(i));
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
