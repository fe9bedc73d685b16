package parcheck.paper.markup;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/** Takes signatures out of a copy: they belong to the original, and on anything else they only say that it was altered. */
final class Signatures {
    private Signatures() {}

    static void remove(OPCPackage parts) throws InvalidFormatException {
        List<String> ids = new ArrayList<>();
        for (PackageRelationship r : parts.getRelationshipsByType(PackageRelationshipTypes.DIGITAL_SIGNATURE_ORIGIN)) {
            ids.add(r.getId());
        }
        ids.forEach(parts::removeRelationship);
        List<PackagePart> signed = new ArrayList<>();
        for (PackagePart part : parts.getParts()) {
            if (part.getPartName().getName().startsWith("/_xmlsignatures/")) {
                signed.add(part);
            }
        }
        signed.forEach(part -> parts.removePart(part.getPartName()));
    }
}
