package parcheck.office.access;

import static parcheck.office.caller.Role.ADMINISTRATOR;
import static parcheck.office.caller.Role.INSPECTION_LEAD;
import static parcheck.office.caller.Role.INSPECTOR;
import static parcheck.office.caller.Role.LEADER;
import static parcheck.office.caller.Role.NOTICE_CLERK;
import static parcheck.office.caller.Role.UNIT_CLERK;
import static parcheck.office.caller.Role.UNIT_HEAD;

import java.util.EnumMap;
import java.util.Map;
import parcheck.office.caller.Role;

/** The table of who may do what, and how far. What is not in it is forbidden. */
public final class Permissions {
    private static final Map<Deed, Map<Role, Reach>> TABLE = new EnumMap<>(Deed.class);

    static {
        Role[] inspection = {INSPECTOR, INSPECTION_LEAD};
        Role[] office = {INSPECTOR, INSPECTION_LEAD, NOTICE_CLERK, LEADER};
        for (Deed seen : new Deed[] {Deed.SEE_REPORTS, Deed.SEE_MATRIX, Deed.SEE_NOTICES, Deed.SEE_UNITS}) {
            allow(seen, Reach.BELOW, UNIT_CLERK, UNIT_HEAD);
            allow(seen, Reach.ALL, office);
        }
        allow(Deed.SEE_UNITS, Reach.ALL, ADMINISTRATOR);
        allow(Deed.SEE_DRAFT_NOTICES, Reach.ALL, NOTICE_CLERK, INSPECTION_LEAD);
        allow(Deed.SEE_RULES, Reach.ALL, Role.values());
        allow(Deed.SEE_DISPUTES, Reach.ALL, office);
        allow(Deed.SEE_TRAIL, Reach.ALL, ADMINISTRATOR, INSPECTION_LEAD);
        allow(Deed.SEE_JOBS, Reach.ALL, ADMINISTRATOR, INSPECTION_LEAD);

        for (Deed own : new Deed[] {Deed.UPLOAD, Deed.SUBMIT, Deed.ANSWER}) {
            allow(own, Reach.OWN, UNIT_CLERK, UNIT_HEAD);
        }
        allow(Deed.CERTIFY_AS_CLERK, Reach.OWN, UNIT_CLERK);
        allow(Deed.CERTIFY_AS_HEAD, Reach.OWN, UNIT_HEAD);
        allow(Deed.UNLOCK, Reach.OWN, UNIT_HEAD);
        allow(Deed.UNLOCK, Reach.ALL, INSPECTION_LEAD);
        allow(Deed.DISPUTE, Reach.OWN, UNIT_CLERK, UNIT_HEAD);
        allow(Deed.DISPUTE, Reach.ALL, inspection);
        allow(Deed.SETTLE_DISPUTE, Reach.ALL, INSPECTION_LEAD);
        allow(Deed.INSPECT, Reach.ALL, inspection);
        allow(Deed.DECIDE, Reach.ALL, inspection);
        allow(Deed.REQUEST_WAIVER, Reach.OWN, UNIT_HEAD);
        allow(Deed.REQUEST_WAIVER, Reach.ALL, inspection);
        allow(Deed.APPROVE_WAIVER, Reach.ALL, INSPECTION_LEAD);

        for (Deed notice : new Deed[] {Deed.PREPARE_NOTICE, Deed.ISSUE_NOTICE, Deed.CLOSE_NOTICE, Deed.REMIND}) {
            allow(notice, Reach.ALL, NOTICE_CLERK, INSPECTION_LEAD);
        }
        allow(Deed.ORDER_REMEDIATION, Reach.ALL, INSPECTOR, INSPECTION_LEAD, NOTICE_CLERK);
        allow(Deed.CLOSE_REMEDIATION, Reach.ALL, inspection);
        allow(Deed.REPLAY, Reach.ALL, INSPECTION_LEAD);
        allow(Deed.SET_DEADLINES, Reach.ALL, INSPECTION_LEAD, ADMINISTRATOR);
        allow(Deed.KEEP_UNITS, Reach.ALL, ADMINISTRATOR);
        allow(Deed.KEEP_ACCOUNTS, Reach.ALL, ADMINISTRATOR);
    }

    private Permissions() {}

    /** How far a role may do this. */
    public static Reach of(Role role, Deed deed) {
        return TABLE.getOrDefault(deed, Map.of()).getOrDefault(role, Reach.NONE);
    }

    private static void allow(Deed deed, Reach reach, Role... roles) {
        for (Role role : roles) {
            TABLE.computeIfAbsent(deed, d -> new EnumMap<>(Role.class)).put(role, reach);
        }
    }
}
