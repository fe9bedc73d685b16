package parcheck.paper.markup;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Newer spreadsheets keep conversations beside plain comments and show only the conversation. The plain comment holds all of its words,
 * so the conversation is taken away and what was added to the comment is seen.
 */
final class ThreadedComments {
    private static final String TYPE = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

    private ThreadedComments() {}

    static void turnIntoNotes(XSSFSheet sheet) {
        PackagePart part = sheet.getPackagePart();
        List<PackageRelationship> found = new ArrayList<>();
        try {
            part.getRelationshipsByType(TYPE).forEach(found::add);
            for (PackageRelationship r : found) {
                PackagePartName name = PackagingURIHelper.createPartName(r.getTargetURI());
                part.removeRelationship(r.getId());
                part.getPackage().removePart(name);
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
