package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import parcheck.office.answer.Refused.Reason;
import parcheck.office.caller.Caller;
import parcheck.office.caller.Role;
import parcheck.office.registry.Looked;
import parcheck.office.units.OfficeUnit;
import parcheck.office.units.UnitImport;

/** A list of units is looked at, taken over whole, and taken back as if it had never been. */
@ParameterizedClass
@EnumSource
class UnitListsTest extends OfficeCase {
    private static final String HEADING = "id,code,name,level,parent,from,until,predecessors\n";
    private static final String LIST = HEADING
            + "xa-moi,00009,\"xã Mới, mới\",commune,huyen-c,2025-07-01,,xa-d xa-e\nxa-d,00001,xã D,commune,huyen-c,,2025-06-30,\n";

    @Test
    void lookingChangesNothing() {
        String before = registry();
        Looked looked = look(LIST);
        assertThat(looked.preview().changes())
                .extracting(c -> c.after().id() + " " + (c.before() == null))
                .containsExactly("xa-moi true", "xa-d false");
        assertThat(registry()).isEqualTo(before);
        assertThat(office.unitLists().canUndo()).isFalse();
    }

    @Test
    void whatWasTakenOverIsTakenBackToTheLetter() {
        String before = registry();
        assertThat(take(look(LIST))).isEqualTo(new UnitImport(1, 1, List.of()));
        assertThat(registry()).contains("\"xã Mới, mới\"").isNotEqualTo(before);
        assertThat(office.units().get("xa-moi").predecessors()).containsExactly("xa-d", "xa-e");
        office.unitLists().undo(admin());
        assertThat(registry()).isEqualTo(before);
        assertThat(office.unitLists().canUndo()).isFalse();
        assertThat(office.trail().verify().whole()).isTrue();
    }

    @Test
    void theRegistryReadsItsOwnList() {
        take(look(LIST));
        assertThat(look(registry()).preview().changes()).isEmpty();
        assertThat(look("\uFEFF" + registry()).preview().problems()).isEmpty();
    }

    @Test
    void aUnitThatSomebodyWorksForIsNotTakenAway() {
        take(look(LIST));
        little.person("clerk-new", Role.UNIT_CLERK, "xa-moi");
        String with = registry();
        refused(Reason.CONFLICT, "in-use", () -> office.unitLists().undo(admin()));
        assertThat(registry()).isEqualTo(with);
    }

    @Test
    void whatChangedSinceIsNotOverwritten() {
        Looked looked = look(LIST);
        take(look(HEADING + "xa-f,,xã F,commune,huyen-c,,,\n"));
        refused(Reason.STALE, "stale", () -> take(looked));
        assertThat(office.units().find("xa-moi")).isEmpty();
    }

    @Test
    void brokenListsAreNamedByLineAndLeaveNothingBehind() {
        String before = registry();
        Looked looked = look(HEADING + "ok,,Được,commune,u,,,\nbad,,=SUM(A1),commune,u,,,\n");
        assertThat(looked.preview().problems())
                .extracting(p -> p.line() + " " + p.words().code())
                .containsExactly("3 office.units.name");
        assertThat(take(looked).problems()).hasSize(1);
        byte[] latin = (HEADING + "x,,Xã,commune,u,,,\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(office.unitLists().look(admin(), latin).preview().problems())
                .extracting(p -> p.words().code())
                .containsExactly("office.units.encoding");
        assertThat(registry()).isEqualTo(before);
    }

    @Test
    void onlyTheAdministratorMay() {
        Looked looked = look(LIST);
        refused(Reason.FORBIDDEN, "forbidden", () -> office.unitLists().look(little.lead(), new byte[0]));
        refused(
                Reason.FORBIDDEN,
                "forbidden",
                () -> office.unitLists().take(little.lead(), looked.sha256(), looked.registry()));
        refused(Reason.FORBIDDEN, "forbidden", () -> office.unitLists().undo(little.lead()));
    }

    @Test
    void oneUnitIsChangedNotedAndTakenBack() {
        String before = registry();
        OfficeUnit a = office.units().get("so-a");
        assertThat(edit(named(a, "Sở A, \"mới\"", "huyen-c", a.version()))).isEmpty();
        OfficeUnit changed = office.units().get("so-a");
        assertThat(changed.name()).isEqualTo("Sở A, \"mới\"");
        assertThat(changed.parent()).isEqualTo("huyen-c");
        assertThat(office.trail().of("units")).last().satisfies(e -> {
            assertThat(e.deed()).isEqualTo("unit-edit");
            assertThat(e.unit()).isEqualTo("so-a");
            assertThat(e.detail()).endsWith("name: Sở A → Sở A, \"mới\"; parent: u → huyen-c");
        });
        office.unitLists().undo(admin());
        assertThat(registry()).isEqualTo(before);
        refused(Reason.CONFLICT, "changed-since", () -> office.unitLists().undo(admin()));
    }

    @Test
    void aUnitIsNotChangedByWhoSawAnOlderOneNorAgainstTheRules() {
        OfficeUnit c = office.units().get("huyen-c");
        String before = registry();
        assertThat(edit(named(c, "=SUM(A1)", "u", c.version())))
                .extracting(p -> p.words().code())
                .containsExactly("office.units.name");
        assertThat(edit(named(c, "huyện C", "xa-d", c.version())))
                .extracting(p -> p.words().code())
                .contains("office.units.circle");
        int entries = office.trail().of("units").size();
        assertThat(edit(c)).as("nothing changed").isEmpty();
        assertThat(office.trail().of("units")).hasSize(entries);
        assertThat(registry()).isEqualTo(before);
        assertThat(edit(named(c, "huyện C2", "u", c.version()))).isEmpty();
        refused(Reason.STALE, "stale", () -> edit(named(c, "huyện C3", "u", c.version())));
        refused(Reason.FORBIDDEN, "forbidden", () -> office.unitLists().edit(little.lead(), c));
        refused(
                Reason.NOT_FOUND,
                "not-found",
                () -> edit(new OfficeUnit("nothing", null, "X", c.level(), null, null, null, List.of(), 0, 0)));
    }

    private List<UnitImport.Problem> edit(OfficeUnit wanted) {
        return office.unitLists().edit(admin(), wanted);
    }

    private static OfficeUnit named(OfficeUnit u, String name, String parent, long version) {
        return new OfficeUnit(
                u.id(), u.code(), name, u.level(), parent, u.from(), u.until(), u.predecessors(), u.place(), version);
    }

    private Caller admin() {
        return little.person("admin", Role.ADMINISTRATOR, null);
    }

    private Looked look(String list) {
        return office.unitLists().look(admin(), list.getBytes(StandardCharsets.UTF_8));
    }

    private UnitImport take(Looked looked) {
        return office.unitLists().take(admin(), looked.sha256(), looked.registry());
    }

    private String registry() {
        return new String(office.unitLists().registry(), StandardCharsets.UTF_8);
    }
}
