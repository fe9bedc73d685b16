package parcheck.office.units;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks whether units hang together: parents and predecessors exist, nobody lies below itself, validity does not end before it begins. */
final class UnitLinks {
    private final Map<String, OfficeUnit> listed;
    private final Map<String, OfficeUnit> all;
    private final Complaint complaint;

    /** Is told what is wrong with which unit. */
    interface Complaint {
        void about(String unit, String code, String gap);
    }

    UnitLinks(Map<String, OfficeUnit> known, Map<String, OfficeUnit> listed, Complaint complaint) {
        this.listed = listed;
        this.all = new HashMap<>(known);
        all.putAll(listed);
        this.complaint = complaint;
    }

    void check() {
        listed.values().forEach(this::check);
    }

    private void check(OfficeUnit u) {
        String parent = u.parent();
        if (parent != null && !all.containsKey(parent)) {
            complaint.about(u.id(), "office.units.parent", parent);
        } else if (belowItself(u)) {
            complaint.about(u.id(), "office.units.circle", u.id());
        }
        for (String earlier : u.predecessors()) {
            if (!all.containsKey(earlier) || earlier.equals(u.id())) {
                complaint.about(u.id(), "office.units.predecessor", earlier);
            }
        }
        if (u.from() != null && u.until() != null && u.until().isBefore(u.from())) {
            complaint.about(u.id(), "office.units.dates", u.id());
        }
    }

    private boolean belowItself(OfficeUnit u) {
        Set<String> seen = new HashSet<>();
        for (@Nullable OfficeUnit at = u; at != null; at = at.parent() == null ? null : all.get(at.parent())) {
            if (!seen.add(at.id())) {
                return true;
            }
        }
        return false;
    }
}
