package parcheck.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** What the formats of cells say: number format and font. Everything else is looks. */
public final class Styles {
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<Format> parents = new ArrayList<>();
    private final List<Format> cells = new ArrayList<>();

    /** The formats of a cell by their numbers; the font is -1 if it is that of the parent. */
    private record Format(int number, int font, int parent) {}

    /** Reads the part; without one there is one plain format. */
    static Styles read(@Nullable PackagePart part) throws IOException, XMLStreamException {
        Styles out = new Styles();
        if (part == null) {
            out.cells.add(new Format(0, 0, 0));
            out.fonts.add("");
        } else {
            SheetXml.read(part, "styleSheet", out::read);
        }
        return out;
    }

    private void read(SheetXml in) throws IOException, XMLStreamException {
        for (String name = in.child(); name != null; name = in.child()) {
            switch (name) {
                case "numFmts" -> each(in, "numFmt", this::numberFormat);
                case "fonts" -> each(in, "font", i -> fonts.add(font(i)));
                case "cellStyleXfs" -> each(in, "xf", i -> parents.add(format(i)));
                case "cellXfs" -> each(in, "xf", i -> cells.add(format(i)));
                default -> in.passOver();
            }
        }
    }

    private static void each(SheetXml in, String wanted, SheetXml.Reading reading)
            throws IOException, XMLStreamException {
        for (String name = in.child(); name != null; name = in.child()) {
            if (!name.equals(wanted)) {
                throw in.unexpected("<" + name + ">");
            }
            reading.read(in);
        }
    }

    private void numberFormat(SheetXml in) throws XMLStreamException {
        String code = in.attribute("formatCode");
        if (code != null) {
            formats.put(in.number("numFmtId", 0), code);
        }
        in.passOver();
    }

    private static Format format(SheetXml in) throws XMLStreamException {
        Format out = new Format(in.number("numFmtId", 0), in.number("fontId", -1), in.number("xfId", 0));
        in.passOver();
        return out;
    }

    private static String font(SheetXml in) throws XMLStreamException {
        String font = null;
        for (String name = in.child(); name != null; name = in.child()) {
            if (font == null && name.equals("name")) {
                font = in.attribute("val");
            }
            in.passOver();
        }
        return font == null ? "" : font;
    }

    /** Whether there is a style of this number. */
    boolean has(int style) {
        return style >= 0 && style < cells.size();
    }

    /** The name of a style's font, empty if it has none. Throws DamagedWorkbook if there is no such style or font. */
    public String font(int style) throws DamagedWorkbook {
        Format format = at(cells, style, "style");
        return at(
                fonts,
                format.font() >= 0
                        ? format.font()
                        : at(parents, format.parent(), "style").font(),
                "font");
    }

    /** The number of a style's number format. Throws DamagedWorkbook if there is no such style. */
    public int formatNumber(int style) throws DamagedWorkbook {
        return at(cells, style, "style").number();
    }

    /** A style's number format as people see it; null if there is none. Throws DamagedWorkbook if there is no such style. */
    public @Nullable String format(int style) throws DamagedWorkbook {
        int number = formatNumber(style);
        String own = formats.get(number);
        return own != null ? own : BuiltinFormats.getBuiltinFormat(number);
    }

    private static <T> T at(List<T> all, int index, String what) throws DamagedWorkbook {
        if (index < 0 || index >= all.size()) {
            throw new DamagedWorkbook(what + " " + index);
        }
        return all.get(index);
    }
}
