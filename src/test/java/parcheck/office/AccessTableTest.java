package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused.Reason;
import parcheck.office.caller.Caller;
import parcheck.office.caller.Role;

/** Every deed against every role, for the own unit, one below, and a foreign one; the table is access.csv. */
@ParameterizedClass
@EnumSource
class AccessTableTest extends OfficeCase {

    @Test
    void isAsTheTableSays() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (String[] line : table()) {
            Deed deed = Deed.valueOf(line[0]);
            for (Role role : Role.values()) {
                String reach = line[1 + role.ordinal()];
                Caller caller = new Caller(1, "x", role, role.ofUnit() ? "huyen-c" : null);
                String where = deed + " " + role;
                assertThat(office.access().may(caller, deed, "huyen-c"))
                        .as(where)
                        .isEqualTo(!reach.equals("-"));
                assertThat(office.access().may(caller, deed, "xa-d"))
                        .as(where)
                        .isEqualTo(reach.equals("below") || reach.equals("all"));
                assertThat(office.access().may(caller, deed, "so-a")).as(where).isEqualTo(reach.equals("all"));
            }
            listed.add(deed.name());
        }
        assertThat(listed).hasSize(Deed.values().length);
    }

    @Test
    void aForeignUnitsThingsAreNotThereAndOwnOnesAreForbiddenAtMost() {
        Caller clerk = little.clerk("xa-d");
        refused(Reason.NOT_FOUND, "not-found", () -> office.access().demand(clerk, Deed.UPLOAD, "xa-e"));
        refused(Reason.NOT_FOUND, "not-found", () -> office.access().demand(clerk, Deed.SEE_REPORTS, "huyen-c"));
        refused(Reason.FORBIDDEN, "forbidden", () -> office.access().demand(clerk, Deed.DECIDE, "xa-d"));
        refused(Reason.FORBIDDEN, "forbidden", () -> office.access().demand(clerk, Deed.SEE_TRAIL));
    }

    @Test
    void foreignSubmissionsAreNeverShown() {
        long id = little.uploaded("so-a", 100, 96).id();
        for (Caller stranger : List.of(little.clerk("so-b"), little.head("huyen-c"))) {
            refused(Reason.NOT_FOUND, "not-found", () -> office.submissions().get(stranger, id));
            refused(Reason.NOT_FOUND, "not-found", () -> office.submissions().file(stranger, id));
            refused(Reason.NOT_FOUND, "not-found", () -> office.findings().entries(stranger, id));
        }
        assertThat(office.submissions().get(little.clerk("u"), id).id()).isEqualTo(id);
    }

    private static List<String[]> table() throws IOException {
        List<String[]> out = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                AccessTableTest.class.getResourceAsStream("/office/access.csv"), StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.add(line.split(","));
            }
        }
        return out;
    }
}
