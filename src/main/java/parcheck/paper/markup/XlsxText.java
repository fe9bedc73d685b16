package parcheck.paper.markup;

import java.util.regex.Pattern;

/** Text as spreadsheets take it literally. */
final class XlsxText {
    private static final int LONGEST = 32_000;
    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /** Spreadsheets read {@code _x0041_} as the letter of that code; here it was typed and stays as typed. */
    static String escaped(String text) {
        String whole = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
        return CODED.matcher(whole).replaceAll("_x005F_");
    }
}
