package parcheck.evidence.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/** PDFs that mean harm. */
final class Hostile {
    private static final int MEGABYTE = 1 << 20;
    private static byte @Nullable [] bomb;

    private Hostile() {}

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A list of objects that unpacks to 512 MB; packed once, for that takes seconds. */
    static synchronized byte[] bomb() throws IOException {
        if (bomb == null) {
            bomb = listOfPlaces(packed(512 * MEGABYTE));
        }
        return bomb.clone();
    }

    private static byte[] listOfPlaces(byte[] packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 2/W[1 2 1]/Root 2 0 R/Filter/FlateDecode/Length "
                + packed.length + ">>\nstream\n"));
        out.writeBytes(packed);
        out.writeBytes(latin("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));
        return out.toByteArray();
    }

    /** So many bytes of nothing, packed. */
    static byte[] packed(int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            byte[] some = new byte[1 << 16];
            for (int left = zeros; left > 0; left -= some.length) {
                packing.write(some, 0, Math.min(left, some.length));
            }
        }
        return out.toByteArray();
    }

    /** Pages that contain themselves. */
    static byte[] cyclicPages() {
        return plain(
                "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000/Parent 2 0 R>>");
    }

    /** Lists within lists within lists. */
    static byte[] deep() {
        int depth = 200_000;
        return plain(
                "<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(depth) + "]".repeat(depth) + ">>",
                "<</Type/Pages/Kids[]/Count 0>>");
    }

    /** A signed file to which pages that contain themselves were added. */
    static byte[] cyclicAfter(byte[] signed) throws Exception {
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int before = Integer.parseInt(text.substring(text.lastIndexOf("startxref") + 9, text.lastIndexOf("%%EOF"))
                .strip());
        String object = "2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000/Parent 2 0 R>>\nendobj\n";
        int xref = signed.length + object.length();
        String trailer = "xref\n2 1\n" + String.format(java.util.Locale.ROOT, "%010d 00000 n \n", signed.length)
                + "trailer\n<</Size 100/Root 1 0 R/Prev " + before + ">>\nstartxref\n" + xref + "\n%%EOF\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(signed);
        out.write(latin(object + trailer));
        return out.toByteArray();
    }

    private static byte[] plain(String... objects) {
        StringBuilder out = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            places.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", out.length()));
            out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int xref = out.length();
        out.append(places)
                .append("trailer\n<</Size ")
                .append(objects.length + 1)
                .append("/Root 1 0 R>>\nstartxref\n");
        out.append(xref).append("\n%%EOF\n");
        return latin(out.toString());
    }
}
