package parcheck.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;
import parcheck.report.Measure;

/** A figure of one of two reports: the file (null for the report being checked), the indicator, the value and the place. */
record CounterpartSide(
        @Nullable String file,
        String indicator,
        BigDecimal value,
        @Nullable Place place,
        String quote) {

    static CounterpartSide of(@Nullable String file, Measure measure) {
        return new CounterpartSide(file, measure.indicator(), measure.value(), measure.place(), "");
    }
}
