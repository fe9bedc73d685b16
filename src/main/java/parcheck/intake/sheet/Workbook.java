package parcheck.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** A workbook, opened: its visible sheets in their order, and the styles and texts they share. */
public final class Workbook {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final PackagePart main;
    private final List<Sheet> visible = new ArrayList<>();
    private final Styles styles;
    private final SharedStrings strings;

    /** A sheet by its name; sheets that hold only a chart have no part with cells. */
    public record Sheet(String name, @Nullable PackagePart part) {}

    private Workbook(OPCPackage parts) throws IOException, InvalidFormatException, XMLStreamException {
        PackageRelationship core = parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0);
        if (core == null) {
            throw new DamagedWorkbook("<workbook>?");
        }
        main = target(parts.getPart(core), core.getTargetURI().toString());
        styles = Styles.read(shared("styles"));
        strings = SharedStrings.read(shared("sharedStrings"));
        SheetXml.read(main, "workbook", this::workbook);
    }

    /** Opens a workbook whose archive was looked through; throws DamagedWorkbook and what reading XML throws. */
    public static Workbook open(OPCPackage parts) throws IOException, InvalidFormatException, XMLStreamException {
        return new Workbook(parts);
    }

    /** Its sheets, without the hidden ones. */
    public List<Sheet> visible() {
        return visible;
    }

    /** The formats of its cells. */
    public Styles styles() {
        return styles;
    }

    /** What is in a sheet; throws as {@link #open} does. */
    public SheetContents contents(Sheet sheet) throws IOException, XMLStreamException {
        return sheet.part() == null
                ? new SheetContents(List.of(), List.of(), List.of())
                : SheetReader.read(sheet.part(), styles);
    }

    /** The text of a cell that holds text. Throws DamagedWorkbook if it refers to a text that does not exist. */
    public RichText text(RawCell cell) throws DamagedWorkbook {
        if (cell.type() == RawCell.Type.SHARED) {
            return strings.at(cell.value());
        } else if (cell.type() == RawCell.Type.INLINE && cell.inline() != null) {
            return cell.inline();
        }
        return RichText.plain(cell.value() == null ? "" : cell.value());
    }

    private void workbook(SheetXml in) throws IOException, XMLStreamException {
        boolean found = false;
        for (String name = in.child(); name != null; name = in.child()) {
            if (name.equals("sheets")) {
                found = true;
                sheets(in);
            } else {
                in.passOver();
            }
        }
        if (!found) {
            throw new DamagedWorkbook("<sheets>?");
        }
    }

    private void sheets(SheetXml in) throws IOException, XMLStreamException {
        for (String name = in.child(); name != null; name = in.child()) {
            String state = in.attribute("state");
            switch (state == null ? "visible" : state) {
                case "visible" -> visible.add(sheet(in.needed("name"), in.relation()));
                case "hidden", "veryHidden" -> {}
                default -> throw in.unexpected("state=" + state);
            }
            in.passOver();
        }
    }

    /** A sheet that is named but not there would be figures lost in silence. */
    private Sheet sheet(String name, String id) throws DamagedWorkbook {
        PackageRelationship relation = main.getRelationship(id);
        if (relation == null) {
            throw new DamagedWorkbook(name + "?");
        }
        return switch (relation.getRelationshipType()) {
            case TYPES + "worksheet" -> new Sheet(name, once(target(relation)));
            case TYPES + "chartsheet" -> new Sheet(name, null);
            default -> throw new DamagedWorkbook(name + ": " + relation.getRelationshipType());
        };
    }

    /** Two sheets in one part would be the same figures twice, and others lost. */
    private PackagePart once(PackagePart part) throws DamagedWorkbook {
        if (visible.stream().anyMatch(sheet -> sheet.part() == part)) {
            throw new DamagedWorkbook(part.getPartName() + " × 2");
        }
        return part;
    }

    private @Nullable PackagePart shared(String type) throws IOException, InvalidFormatException {
        PackageRelationship relation = main.getRelationshipsByType(TYPES + type).getRelationship(0);
        return relation == null ? null : target(relation);
    }

    private PackagePart target(PackageRelationship relation) throws DamagedWorkbook {
        String uri = relation.getTargetURI().toString();
        try {
            PackagePartName name = PackagingURIHelper.createPartName(relation.getTargetURI());
            return target(
                    relation.getTargetMode() == TargetMode.INTERNAL
                            ? main.getPackage().getPart(name)
                            : null,
                    uri);
        } catch (InvalidFormatException e) {
            throw new DamagedWorkbook(uri + ": " + e.getMessage());
        }
    }

    private static PackagePart target(@Nullable PackagePart part, String uri) throws DamagedWorkbook {
        if (part == null) {
            throw new DamagedWorkbook(uri + "?");
        }
        return part;
    }
}
