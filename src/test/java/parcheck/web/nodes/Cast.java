package parcheck.web.nodes;

import java.io.StringReader;
import parcheck.office.Office;
import parcheck.office.caller.Role;
import parcheck.office.people.NewAccount;

/** The people of so many communes: a clerk, a head and an inspector each; and one lead of inspection. */
final class Cast {
    static final String PASSWORD = "quả-chuối-93 xanh";
    static final String LEAD = "lead";

    private Cast() {}

    static String unit(int number) {
        return "xa-thu-" + number;
    }

    static void join(Office office, int units) {
        StringBuilder csv = new StringBuilder("id,code,name,level,parent,from,until,predecessors\n");
        for (int i = 0; i < units; i++) {
            csv.append(unit(i) + ",,xã Thử " + i + ",commune,,,,\n");
        }
        office.units().importCsv(new StringReader(csv.toString()));
        for (int i = 0; i < units; i++) {
            add(office, "c" + i, Role.UNIT_CLERK, unit(i));
            add(office, "h" + i, Role.UNIT_HEAD, unit(i));
            add(office, "i" + i, Role.INSPECTOR, null);
        }
        add(office, LEAD, Role.INSPECTION_LEAD, null);
    }

    private static void add(Office office, String login, Role role, @org.jspecify.annotations.Nullable String unit) {
        if (office.accounts().byLogin(login).isEmpty()) {
            office.accounts().add(new NewAccount(login, login, role, unit, PASSWORD, null));
        }
    }

    /** A report of a commune; another {@code late} makes another file. */
    static String report(int unit, int late) {
        return """
            {"schema": "parcheck-report/1", "unit": {"name": "NAME", "level": "commune"}, "period": "2023-YEAR",
             "values": [
               {"indicator": "dossiers.received", "value": ALL}, {"indicator": "dossiers.carried-over", "value": 0},
               {"indicator": "dossiers.resolved", "value": ALL}, {"indicator": "dossiers.resolved-early", "value": 900},
               {"indicator": "dossiers.resolved-on-time", "value": 100}, {"indicator": "dossiers.resolved-late", "value": LATE},
               {"indicator": "dossiers.pending-within", "value": 0}, {"indicator": "dossiers.pending-overdue", "value": 0}]}
            """.replace("NAME", "xã Thử " + unit)
                .replace("ALL", Integer.toString(1000 + late))
                .replace("LATE", Integer.toString(late));
    }
}
