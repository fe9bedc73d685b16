package parcheck.web.demo;

import parcheck.office.caller.Caller;
import parcheck.office.caller.Role;
import parcheck.office.people.Accounts;
import parcheck.office.people.NewAccount;

/** The accounts of the demonstration: one for every role, and a clerk and a head for every unit that hands something in. */
final class DemoAccounts {
    /** What the login page tells everybody. */
    static final String PASSWORD = "minh-hoa-2023";

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    Caller clerk(String unit, String name) {
        return of("canbo." + unit, name + " – cán bộ", Role.UNIT_CLERK, unit);
    }

    Caller head(String unit, String name) {
        return of("thutruong." + unit, name + " – thủ trưởng", Role.UNIT_HEAD, unit);
    }

    Caller inspector() {
        return of("thanhtra", "Phòng CCHC – công chức kiểm tra", Role.INSPECTOR, null);
    }

    Caller lead() {
        return of("truongphong", "Phòng CCHC – trưởng phòng", Role.INSPECTION_LEAD, null);
    }

    void others() {
        of("vanthu", "Sở Nội vụ – văn thư", Role.NOTICE_CLERK, null);
        of("lanhdao", "UBND tỉnh – lãnh đạo", Role.LEADER, null);
        of("quantri", "Quản trị hệ thống", Role.ADMINISTRATOR, null);
    }

    private Caller of(String login, String name, Role role, @org.jspecify.annotations.Nullable String unit) {
        return accounts.byLogin(login)
                .orElseGet(() -> accounts.add(new NewAccount(login, name, role, unit, PASSWORD, null)))
                .caller();
    }
}
