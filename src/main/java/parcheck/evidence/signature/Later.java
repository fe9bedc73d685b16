package parcheck.evidence.signature;

import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges what was added to a file after a signature: further signatures and their proofs are harmless, all else is a change. */
final class Later {
    private Later() {}

    static boolean harmless(@Nullable PdfModificationDetection found) {
        if (found == null || !found.getPageDifferences().isEmpty()) {
            return false;
        }
        PdfObjectModifications objects = found.getObjectModifications();
        return objects.getUndefinedChanges().isEmpty()
                && objects.getAnnotCreationChanges().isEmpty()
                && objects.getFormFillInAndSignatureCreationChanges().stream().noneMatch(Later::fillsField);
    }

    /** A value of a field that is no signature's dictionary is a text that somebody filled in. */
    private static boolean fillsField(ObjectModification change) {
        List<String> keys = change.getObjectTree().getKeyChain();
        return !keys.isEmpty() && keys.get(keys.size() - 1).equals("V") && !"Sig".equals(change.getType());
    }
}
