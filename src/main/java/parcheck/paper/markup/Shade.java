package parcheck.paper.markup;

import parcheck.check.FindingClass;

/** The colour of each class: pale, so that black text stays readable on it, and each lighter than the graver one when printed grey. */
enum Shade {
    BLOCK(0xFF9E9E),
    BREACH(0xFFBF80),
    WARNING(0xFFE699),
    VERIFY(0xCFE2F9),
    NOTE(0xEDEDED);

    private final int rgb;

    Shade(int rgb) {
        this.rgb = rgb;
    }

    static Shade of(FindingClass type) {
        return valueOf(type.name());
    }

    byte[] bytes() {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    /** Six hexadecimal digits. */
    String hex() {
        return String.format(java.util.Locale.ROOT, "%06X", rgb);
    }
}
