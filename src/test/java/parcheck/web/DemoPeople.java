package parcheck.web;

import parcheck.office.Office;
import parcheck.office.caller.Role;
import parcheck.office.people.NewAccount;

/** Accounts for one more unit, like those of the demonstration. */
public final class DemoPeople {
    private DemoPeople() {}

    /** A clerk and a head of the unit, if they are not there. */
    public static void unit(Server server, String unit, String name) {
        Office office = server.context().getBean(Office.class);
        add(office, "canbo." + unit, name + " – cán bộ", Role.UNIT_CLERK, unit);
        add(office, "thutruong." + unit, name + " – thủ trưởng", Role.UNIT_HEAD, unit);
    }

    private static void add(Office office, String login, String name, Role role, String unit) {
        if (office.accounts().byLogin(login).isEmpty()) {
            office.accounts().add(new NewAccount(login, name, role, unit, "minh-hoa-2023", null));
        }
    }
}
