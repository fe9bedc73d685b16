package parcheck.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damage to the text of one part, which stays XML or nearly so. */
final class Xml {
    private static final Pattern NUMBER = Pattern.compile("(?<=[\">])-?[0-9]{1,9}(?=[\"<])");
    private static final Pattern TARGET = Pattern.compile("(?<=Target=\")[^\"]+");
    private static final Pattern STYLE = Pattern.compile("(?<=(basedOn w:val|styleId|s|xfId)=\")[^\"]+");
    private static final Pattern TYPE = Pattern.compile("(?<=ContentType=\")[^\"]+");
    private static final Pattern ELEMENT = Pattern.compile("<(w:tc|w:p|w:r|w:tr|row|c|si|mergeCell)[ >]");
    private static final List<String> NUMBERS = List.of(
            "2147483647",
            "-2147483648",
            "-1",
            "4294967296",
            "99999999999999999999",
            "1048577",
            "16385",
            "500",
            "1e308",
            "1e-320",
            "NaN",
            "0x10",
            "",
            "1E99999999",
            "00000000000000000001");

    private Xml() {}

    /** Some numbers become enormous, negative, or no numbers. */
    static String hugeNumbers(String xml, Random random) {
        return replaced(xml, NUMBER, random, () -> NUMBERS.get(random.nextInt(NUMBERS.size())));
    }

    /** Relations point back, at each other, or out of the file. */
    static String crossedTargets(String xml, Random random) {
        List<String> all = new ArrayList<>(found(xml, TARGET));
        all.addAll(List.of(
                "../_rels/.rels", "/", "workbook.xml", "document.xml", "../../../../etc/passwd", "file:///dev/zero"));
        return replaced(xml, TARGET, random, () -> all.get(random.nextInt(all.size())));
    }

    /** Styles stand on themselves or on each other. */
    static String crossedStyles(String xml, Random random) {
        List<String> all = found(xml, STYLE);
        return all.isEmpty() ? xml : replaced(xml, STYLE, random, () -> all.get(random.nextInt(all.size())));
    }

    /** Parts claim to be what they are not. */
    static String crossedTypes(String xml, Random random) {
        List<String> all = found(xml, TYPE);
        return replaced(xml, TYPE, random, () -> all.get(random.nextInt(all.size())));
    }

    /** One element very many times, up to 20 MB of them. */
    static String repeated(String xml, Random random) {
        List<MatchResult> starts = ELEMENT.matcher(xml).results().toList();
        if (starts.isEmpty()) {
            return xml;
        }
        MatchResult start = starts.get(random.nextInt(starts.size()));
        String closing = "</" + start.group(1) + ">";
        int end = xml.indexOf(closing, start.end());
        String element = end < 0 ? "" : xml.substring(start.start(), end + closing.length());
        int times = Math.min(1 << (6 + random.nextInt(12)), (20 << 20) / Math.max(1, element.length()));
        return xml.substring(0, start.start()) + element.repeat(times) + xml.substring(start.start());
    }

    /** Elements within elements, deeper than any stack. */
    static String nested(String xml, Random random) {
        String tag = List.of("w:tbl", "w:p", "w:tc", "row", "c", "x", "w:sdt").get(random.nextInt(7));
        int depth = 1 << (7 + random.nextInt(11));
        int at = insertion(xml, random);
        return xml.substring(0, at)
                + ("<" + tag + ">").repeat(depth)
                + ("</" + tag + ">").repeat(depth)
                + xml.substring(at);
    }

    /** Cells that claim to be hundreds of columns wide. */
    static String wideCells(String xml, Random random) {
        int rows = 1 << (3 + random.nextInt(9));
        String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"500\"/></w:tcPr><w:p/></w:tc>";
        String row = "<w:tr><w:trPr><w:gridBefore w:val=\"500\"/></w:trPr>" + cell.repeat(100) + "</w:tr>";
        int at = Math.max(0, xml.indexOf("<w:body>") + "<w:body>".length());
        return xml.substring(0, at) + "<w:tbl>" + row.repeat(rows) + "</w:tbl>" + xml.substring(at);
    }

    /** Entities that grow, or that read other files. */
    static String entities(String xml, Random random) {
        String grows =
                "<!DOCTYPE a [<!ENTITY a \"" + "x".repeat(100) + "\"><!ENTITY b \"" + "&a;".repeat(100) + "\">]>";
        String reads = "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        int at = Math.max(0, xml.indexOf("?>") + 2);
        String name = random.nextBoolean() ? "&b;" : "&a;";
        int inside = Math.max(at, insertion(xml, random));
        return xml.substring(0, at)
                + (random.nextBoolean() ? grows : reads)
                + xml.substring(at, inside)
                + name
                + xml.substring(inside);
    }

    /** A stretch between two angle brackets is lost, or stands twice, or stands elsewhere. */
    static String pieces(String xml, Random random) {
        int from = insertion(xml, random);
        int to = Math.min(xml.length(), from + random.nextInt(400));
        int at = insertion(xml, random);
        String piece = xml.substring(from, to);
        return switch (random.nextInt(3)) {
            case 0 -> xml.substring(0, from) + xml.substring(to);
            case 1 -> xml.substring(0, at) + piece + xml.substring(at);
            default -> xml.replace(piece.length() > 3 ? piece.substring(0, 3) : piece, piece.isEmpty() ? "<" : "");
        };
    }

    private static int insertion(String xml, Random random) {
        int at = xml.indexOf('<', random.nextInt(Math.max(1, xml.length())));
        return at < 0 ? xml.length() : at;
    }

    private static List<String> found(String xml, Pattern pattern) {
        return pattern.matcher(xml).results().map(MatchResult::group).toList();
    }

    private static String replaced(String xml, Pattern pattern, Random random, Supplier<String> by) {
        int oneIn = 1 + random.nextInt(20);
        return pattern.matcher(xml)
                .replaceAll(m -> Matcher.quoteReplacement(random.nextInt(oneIn) == 0 ? by.get() : m.group()));
    }
}
