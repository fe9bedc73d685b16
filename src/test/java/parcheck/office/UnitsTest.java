package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import parcheck.office.units.OfficeUnit;
import parcheck.office.units.UnitImport;
import parcheck.plan.Level;

/** The registry of units and its csv list. */
@ParameterizedClass
@EnumSource
class UnitsTest extends OfficeCase {
    private static final String HEADING = "id,code,name,level,parent,from,until,predecessors\n";

    @Test
    void aMergedUnitTakesOverACodeAndNamesWhereItComesFrom() {
        UnitImport done = read("""
                xa-moi,00001,"xã D, mới",commune,u,2025-07-01,,xa-d xa-e
                xa-d,00001,xã D,commune,huyen-c,,2025-06-30,
                """);
        assertThat(done).isEqualTo(new UnitImport(1, 1, List.of()));
        OfficeUnit merged = office.units().get("xa-moi");
        assertThat(merged.name()).isEqualTo("xã D, mới");
        assertThat(merged.predecessors()).containsExactly("xa-d", "xa-e");
        assertThat(office.units().on(LocalDate.of(2025, 7, 1)))
                .extracting(OfficeUnit::id)
                .contains("xa-moi", "xa-e")
                .doesNotContain("xa-d", "huyen-c");
        assertThat(office.units().on(LocalDate.of(2025, 6, 30)))
                .extracting(OfficeUnit::id)
                .contains("xa-d", "huyen-c")
                .doesNotContain("xa-moi");
    }

    @Test
    void theSameListAgainChangesNothingAndParentsMayComeLater() {
        String list =
                "xa-f,,xã F,commune,huyen-g,,,\nhuyen-g,,huyện G,district,u,,,\nxa-d,00001,xã D,commune,huyen-g,,,\n";
        assertThat(read(list)).isEqualTo(new UnitImport(2, 1, List.of()));
        assertThat(read(list)).isEqualTo(new UnitImport(0, 0, List.of()));
        assertThat(office.units().withAllBelow("huyen-g")).containsExactlyInAnyOrder("huyen-g", "xa-f", "xa-d");
    }

    @Test
    void everyProblemIsNamedWithItsLineAndNothingIsTakenOver() {
        UnitImport refused = read("""
                ok,,Được,commune,u,,,
                Không,,Sai,commune,u,,,
                a,,A,village,u,,,
                b,,B,commune,nowhere,,,
                c,,C,commune,c,,,
                d,,D,commune,u,2025-01-02,2025-01-01,
                e,,E,commune,u,,,nobody
                f,,F
                ok,,Được,commune,u,,,
                """);
        assertThat(refused.problems())
                .extracting(p -> p.line() + " " + p.words().code().replace("office.units.", ""))
                .containsExactlyInAnyOrder(
                        "3 id", "4 cell", "5 parent", "6 circle", "7 dates", "8 predecessor", "9 cells", "10 twice");
        assertThat(office.units().find("ok")).isEmpty();
    }

    @Test
    void aListWithAnotherHeadingIsRefused() {
        UnitImport refused = office.units().importCsv(new StringReader("a,b\n1,2\n"));
        assertThat(refused.problems()).extracting(p -> p.words().code()).containsExactly("office.units.heading");
    }

    @Test
    void quotesSemicolonsAndByteOrderMarksAreRead() {
        String semicolons = "\uFEFF" + HEADING.replace(',', ';') + "sở;x\n";
        assertThat(office.units().importCsv(new StringReader(semicolons)).problems())
                .extracting(p -> p.words().code())
                .containsExactly("office.units.cells");
        read("q,,\"Đơn vị \"\"Q\"\"\",department,u,,,\n");
        assertThat(office.units().get("q").name()).isEqualTo("Đơn vị \"Q\"");
        assertThat(office.units().get("q").level()).isEqualTo(Level.DEPARTMENT);
    }

    private UnitImport read(String lines) {
        return office.units().importCsv(new StringReader(HEADING + lines));
    }
}
