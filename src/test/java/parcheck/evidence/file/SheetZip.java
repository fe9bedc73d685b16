package parcheck.evidence.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet whose XML a test writes itself. */
public final class SheetZip {
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String LINKS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** With the XML of its sheet. */
    public SheetZip(String sheet) {
        put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.sheet.main+xml\"/></Types>");
        put(
                "_rels/.rels",
                LINKS + "<Relationship Id=\"r1\" Type=\"" + LINK + "officeDocument\" Target=\"xl/workbook.xml\"/>"
                        + "</Relationships>");
        put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Sổ\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        put(
                "xl/_rels/workbook.xml.rels",
                LINKS + "<Relationship Id=\"r1\" Type=\"" + LINK + "worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"" + LINK
                        + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                        + "</Relationships>");
        put("xl/worksheets/sheet1.xml", sheet);
    }

    /** A sheet with these rows. */
    public static String sheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A row whose cells hold these texts themselves. */
    public static String row(String... texts) {
        StringBuilder out = new StringBuilder("<row>");
        for (String text : texts) {
            out.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return out + "</row>";
    }

    /** Adds or replaces a part. */
    public SheetZip put(String part, String content) {
        return put(part, content.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #put(String, String)}. */
    public SheetZip put(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    /** The file. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
