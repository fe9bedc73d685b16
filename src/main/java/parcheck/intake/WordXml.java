package parcheck.intake;

import static parcheck.intake.xml.PartXml.attribute;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The little that is needed to know of WordprocessingML to read it as a stream. */
final class WordXml {
    private WordXml() {}

    /** The font of an rFonts element for letters beyond ASCII. */
    static @Nullable String font(XMLStreamReader in) {
        String font = attribute(in, "hAnsi");
        return font != null ? font : attribute(in, "ascii");
    }

    /** Whether a switch such as w:vanish is on; without a value it is. */
    static boolean isOn(XMLStreamReader in) {
        String value = attribute(in, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The whole number in attribute val, held between 0 and 500; 0 if there is none. */
    static int number(XMLStreamReader in) {
        String value = attribute(in, "val");
        try {
            return value == null ? 0 : Math.max(0, Math.min(500, Integer.parseInt(value.strip())));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
