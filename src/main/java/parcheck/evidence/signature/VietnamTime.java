package parcheck.evidence.signature;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes moments as the clocks of Vietnam showed them, with their distance from UTC. */
public final class VietnamTime {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XXX", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private VietnamTime() {}

    /** Year-month-day, hour:minute:second and +07:00; empty for no moment. */
    public static String text(@Nullable Instant moment) {
        return moment == null ? "" : FORM.format(moment);
    }
}
