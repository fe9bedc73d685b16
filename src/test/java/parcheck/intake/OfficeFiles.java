package parcheck.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Office files made in tests, good ones and tampered ones. */
final class OfficeFiles {
    private OfficeFiles() {}

    /** Fills something that can be written; may throw what POI throws. */
    interface Filling<T> {
        void fill(T target) throws IOException;
    }

    static byte[] xlsx(Filling<XSSFWorkbook> filling) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.fill(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx(Filling<XWPFDocument> filling) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.fill(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] simpleXlsx() {
        return xlsx(w -> w.createSheet("A").createRow(0).createCell(0).setCellValue("x"));
    }

    /** A text document whose body is this WordprocessingML, and whose styles are as given or absent. */
    static byte[] docx(String body, String styles) {
        byte[] plain = docx(d -> d.createStyles());
        String ns = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
        Map<String, byte[]> entries = entries(plain);
        entries.put("word/document.xml", utf8("<w:document " + ns + "><w:body>" + body + "</w:body></w:document>"));
        entries.put("word/styles.xml", utf8("<w:styles " + ns + ">" + styles + "</w:styles>"));
        return zip(entries);
    }

    static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> out = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                out.put(e.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The archive with one more entry, or with another content for one. */
    static byte[] with(byte[] zip, String name, byte[] content) {
        Map<String, byte[]> entries = entries(zip);
        entries.put(name, content);
        return zip(entries);
    }

    /** The archive with a piece of text replaced in one entry. */
    static byte[] replaced(byte[] zip, String name, String old, String fresh, Charset saved) {
        byte[] content = entries(zip).getOrDefault(name, new byte[0]);
        String text = new String(content, StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " lacks " + old);
        }
        return with(zip, name, text.replace(old, fresh).getBytes(saved));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
