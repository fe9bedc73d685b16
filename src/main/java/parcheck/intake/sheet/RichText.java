package parcheck.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Text in runs, each in a font of its own or in that of its cell. How it is pronounced (phonetic runs) is no part of it. */
public record RichText(List<Run> runs) {
    /** As spreadsheets write characters that XML cannot hold. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** A piece of text; without a font it is in that of the cell, with an empty one in the workbook's own. */
    public record Run(String text, @Nullable String font) {}

    /** Text in the font of its cell. */
    static RichText plain(String text) {
        return new RichText(List.of(new Run(unescaped(text), null)));
    }

    /** Reads an element of this type to its end. */
    static RichText read(SheetXml in) throws IOException, XMLStreamException {
        String plain = null;
        List<Run> runs = new ArrayList<>();
        for (String name = in.child(); name != null; name = in.child()) {
            switch (name) {
                case "t" -> plain = once(in, plain);
                case "r" -> runs.add(run(in));
                case "rPh", "phoneticPr" -> in.passOver();
                default -> throw in.unexpected("<" + name + ">");
            }
        }
        if (runs.isEmpty()) {
            return plain(plain == null ? "" : plain);
        }
        return joinedIfPlain(runs);
    }

    private static Run run(SheetXml in) throws IOException, XMLStreamException {
        String text = null;
        String font = null;
        for (String name = in.child(); name != null; name = in.child()) {
            switch (name) {
                case "t" -> text = once(in, text);
                case "rPr" -> font = font(in);
                default -> throw in.unexpected("<" + name + ">");
            }
        }
        if (text == null) {
            throw in.unexpected("<r/>");
        }
        return new Run(text, font);
    }

    private static String font(SheetXml in) throws XMLStreamException {
        String font = null;
        for (String name = in.child(); name != null; name = in.child()) {
            if (font == null && name.equals("rFont")) {
                font = in.attribute("val");
            }
            in.passOver();
        }
        return font == null ? "" : font;
    }

    private static String once(SheetXml in, @Nullable String before) throws IOException, XMLStreamException {
        if (before != null) {
            throw in.unexpected("<t>");
        }
        return in.text();
    }

    private static RichText joinedIfPlain(List<Run> runs) {
        if (runs.stream().allMatch(run -> run.font() == null)) {
            StringBuilder all = new StringBuilder();
            runs.forEach(run -> all.append(run.text()));
            return plain(all.toString());
        }
        return new RichText(
                runs.stream().map(r -> new Run(unescaped(r.text()), r.font())).toList());
    }

    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(character(m.group(1))));
    }

    private static String character(String hex) {
        return String.valueOf((char) Integer.parseInt(hex, 16));
    }
}
