package parcheck.intake;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parcheck.intake.xml.PartXml;

/** The fonts that a text document's styles prescribe, for runs that name none themselves. */
final class DocxStyles {
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private @Nullable String defaultStyle;
    private @Nullable String defaultFont;

    /** Reads the part that holds the styles. */
    static DocxStyles read(XMLStreamReader in) throws XMLStreamException {
        DocxStyles out = new DocxStyles();
        @Nullable String style = null;
        while (in.hasNext()) {
            if (in.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (in.getLocalName()) {
                case "style" -> style = out.begin(in);
                case "basedOn" -> out.base(style, PartXml.attribute(in, "val"));
                case "rFonts" -> out.font(style, WordXml.font(in));
                default -> {}
            }
        }
        return out;
    }

    private @Nullable String begin(XMLStreamReader in) {
        String id = PartXml.attribute(in, "styleId");
        boolean standard =
                "1".equals(PartXml.attribute(in, "default")) || "true".equals(PartXml.attribute(in, "default"));
        if (standard && "paragraph".equals(PartXml.attribute(in, "type"))) {
            defaultStyle = id;
        }
        return id;
    }

    private void base(@Nullable String style, @Nullable String base) {
        if (style != null && base != null) {
            basedOn.put(style, base);
        }
    }

    private void font(@Nullable String style, @Nullable String font) {
        if (font != null && style != null) {
            fonts.putIfAbsent(style, font);
        } else if (font != null) {
            defaultFont = font;
        }
    }

    /** The font of a style, inherited if need be; null style means the document's own standard. */
    @Nullable
    String font(@Nullable String style) {
        String id = style == null ? defaultStyle : style;
        for (int depth = 0; id != null && depth < 20; depth++) {
            String font = fonts.get(id);
            if (font != null) {
                return font;
            }
            id = basedOn.get(id);
        }
        return defaultFont;
    }
}
