package parcheck.web.page;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parcheck.office.access.Deed;
import parcheck.office.access.Permissions;
import parcheck.office.access.Reach;
import parcheck.office.caller.Role;

/** The parts of the site, and who sees which of them in the bar at the top. What may be done there is decided elsewhere. */
public final class Site {
    /** A part: its first step in addresses, which is its code in message files, too. */
    private record Part(String path, Set<Deed> deeds) {}

    /** Parts that belong together, under one word in the bar. */
    public record Group(String code, List<String> parts) {}

    private static final Map<String, List<Part>> GROUPS = new LinkedHashMap<>();
    private static final Map<Role, List<Group>> SEEN = new EnumMap<>(Role.class);

    static {
        group("work", new Part("desk", Set.of(Deed.values())));
        group(
                "reports",
                new Part("submissions", Set.of(Deed.SEE_REPORTS)),
                new Part("matrix", Set.of(Deed.SEE_MATRIX)),
                new Part("missing", Set.of(Deed.SEE_MATRIX)));
        group(
                "follow-up",
                new Part("notices", Set.of(Deed.SEE_NOTICES)),
                new Part("remediation", Set.of(Deed.SEE_REPORTS)),
                new Part("waivers", Set.of(Deed.SEE_REPORTS)),
                new Part("disputes", Set.of(Deed.SEE_DISPUTES)));
        group(
                "care",
                new Part("units", Set.of(Deed.SEE_UNITS)),
                new Part("deadlines", Set.of(Deed.SET_DEADLINES)),
                new Part("replay", Set.of(Deed.REPLAY)),
                new Part("accounts", Set.of(Deed.KEEP_ACCOUNTS)),
                new Part("jobs", Set.of(Deed.SEE_JOBS)),
                new Part("trail", Set.of(Deed.SEE_TRAIL)));
        for (Role role : Role.values()) {
            SEEN.put(role, seen(role));
        }
    }

    private Site() {}

    private static void group(String code, Part... parts) {
        GROUPS.put(code, List.of(parts));
    }

    /** The groups with the parts that a role sees something in; empty ones are left out. */
    static List<Group> groups(Role role) {
        return SEEN.getOrDefault(role, List.of());
    }

    private static List<Group> seen(Role role) {
        return GROUPS.entrySet().stream()
                .map(g -> new Group(
                        g.getKey(),
                        g.getValue().stream()
                                .filter(part -> seen(role, part))
                                .map(Part::path)
                                .toList()))
                .filter(g -> !g.parts().isEmpty())
                .toList();
    }

    private static boolean seen(Role role, Part part) {
        return part.deeds().stream().anyMatch(d -> Permissions.of(role, d) != Reach.NONE);
    }
}
