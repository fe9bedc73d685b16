package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parcheck.intake.Place;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.Unit;
import parcheck.report.Heading;

/** Which two reports speak of one unit. */
class CounterpartsTest {
    private static final Unit KNOWN = new SmallRules().book().plan().units().find("tỉnh U");

    private static Heading heading(String name, Unit unit, Level level) {
        return new Heading(name, unit, level, Period.of("2023"), null, Place.WHOLE_FILE, Place.WHOLE_FILE);
    }

    @Test
    void unitsOfTheRegistryAreTheSameByTheirIdWhateverTheyAreCalled() {
        Heading known = heading("tỉnh U", KNOWN, Level.PROVINCE);
        assertThat(Counterparts.isSameUnit(known, heading("UBND tỉnh U", KNOWN, Level.PROVINCE)))
                .isTrue();
        assertThat(Counterparts.isSameUnit(known, heading("tỉnh U", null, Level.PROVINCE)))
                .isFalse();
        assertThat(Counterparts.isSameUnit(heading("tỉnh U", null, Level.PROVINCE), known))
                .isFalse();
    }

    @Test
    void unknownUnitsAreTheSameByNameAndLevel() {
        Heading one = heading("Xã Hồng Quang", null, Level.COMMUNE);
        assertThat(Counterparts.isSameUnit(one, heading("xã  hồng quang", null, Level.COMMUNE)))
                .isTrue();
        assertThat(Counterparts.isSameUnit(one, heading("xã Hồng Quang", null, Level.DISTRICT)))
                .isFalse();
        assertThat(Counterparts.isSameUnit(one, heading("xã Hồng Nam", null, Level.COMMUNE)))
                .isFalse();
    }
}
