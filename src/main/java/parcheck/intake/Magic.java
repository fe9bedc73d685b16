package parcheck.intake;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes; its name proves nothing. */
enum Magic {
    ZIP,
    OLE2,
    PDF,
    IMAGE,
    JSON,
    UNKNOWN;

    static Magic of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return ZIP;
        } else if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
        } else if (beginsLikeJson(bytes)) {
            return JSON;
        } else if (isImage(head)) {
            return IMAGE;
        }
        return head.contains("%PDF-") ? PDF : UNKNOWN;
    }

    private static boolean isImage(String head) {
        return head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("\u0089PNG")
                || head.startsWith("GIF8")
                || head.startsWith("BM")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
                || (head.startsWith("ftyp", 4) && isStill(head.substring(8)));
    }

    private static boolean isStill(String brand) {
        return brand.startsWith("hei")
                || brand.startsWith("hev")
                || brand.startsWith("mif1")
                || brand.startsWith("msf1")
                || brand.startsWith("avif");
    }

    private static boolean beginsLikeJson(byte[] bytes) {
        boolean marked =
                bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        for (int i = marked ? 3 : 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b == '{' || b == '[';
            }
        }
        return false;
    }
}
