package parcheck.web.page;

import java.util.List;
import java.util.Set;
import parcheck.office.access.Deed;
import parcheck.office.access.Permissions;
import parcheck.office.access.Reach;
import parcheck.office.caller.Role;

/** The parts of the site, and who sees which of them in the bar at the top. What may be done there is decided elsewhere. */
final class Site {
    /** A part: its first step in addresses, which is its code in message files, too. */
    private record Part(String path, Set<Deed> deeds) {}

    private static final List<Part> PARTS = List.of(
            new Part("desk", Set.of(Deed.values())),
            new Part("submissions", Set.of(Deed.SEE_REPORTS)),
            new Part("matrix", Set.of(Deed.SEE_MATRIX)),
            new Part("missing", Set.of(Deed.SEE_MATRIX)),
            new Part("notices", Set.of(Deed.SEE_NOTICES)),
            new Part("remediation", Set.of(Deed.SEE_REPORTS)),
            new Part("waivers", Set.of(Deed.SEE_REPORTS)),
            new Part("disputes", Set.of(Deed.SEE_DISPUTES)),
            new Part("replay", Set.of(Deed.REPLAY)),
            new Part("units", Set.of(Deed.SEE_UNITS)),
            new Part("deadlines", Set.of(Deed.SET_DEADLINES)),
            new Part("accounts", Set.of(Deed.KEEP_ACCOUNTS)),
            new Part("jobs", Set.of(Deed.SEE_JOBS)),
            new Part("trail", Set.of(Deed.SEE_TRAIL)));

    private Site() {}

    /** The parts that a role sees something in. */
    static List<String> parts(Role role) {
        return PARTS.stream()
                .filter(part -> part.deeds().stream().anyMatch(d -> Permissions.of(role, d) != Reach.NONE))
                .map(Part::path)
                .toList();
    }
}
