package parcheck.office.trail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What looking at the whole trail found: how many entries are sound, and the first broken one with what is wrong with it, if any. */
public record TrailProof(
        long sound, @Nullable Long broken, @Nullable Fault fault) {

    /** What can be wrong with an entry. */
    public enum Fault {
        /** Its content is not what its hash says. */
        CHANGED,
        /** It does not follow the entry before: something was taken out or put in. */
        UNCHAINED,
        /** The last entries are missing. */
        CUT_OFF;

        /** The code in message files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether nothing is broken. */
    public boolean whole() {
        return broken == null;
    }
}
