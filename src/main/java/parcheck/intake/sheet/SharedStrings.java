package parcheck.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** The texts that cells of all sheets refer to by number. */
final class SharedStrings {
    private final List<RichText> all = new ArrayList<>();

    /** Reads the part; without one there are no texts to refer to. */
    static SharedStrings read(@Nullable PackagePart part) throws IOException, XMLStreamException {
        SharedStrings out = new SharedStrings();
        if (part != null) {
            SheetXml.read(part, "sst", out::read);
        }
        return out;
    }

    private void read(SheetXml in) throws IOException, XMLStreamException {
        for (String name = in.child(); name != null; name = in.child()) {
            switch (name) {
                case "si" -> all.add(RichText.read(in));
                case "extLst" -> in.passOver();
                default -> throw in.unexpected("<" + name + ">");
            }
        }
    }

    /** The text of this number; one that does not exist is damage, not an empty cell. */
    RichText at(@Nullable String number) throws DamagedWorkbook {
        try {
            int index = number == null ? -1 : Integer.parseInt(number.strip());
            if (index >= 0 && index < all.size()) {
                return all.get(index);
            }
        } catch (NumberFormatException e) {
            throw new DamagedWorkbook("shared string " + number);
        }
        throw new DamagedWorkbook("shared string " + number);
    }
}
