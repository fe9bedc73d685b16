package parcheck.office.answer;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text as people type it: brought into one form, and refused where it is missing, too long or holds control characters. */
public final class Typed {
    private Typed() {}

    /** The text without outer blanks, in NFC; throws Refused if it is blank, longer than {@code limit} characters or not printable. */
    public static String required(@Nullable String typed, int limit) {
        String text = optional(typed, limit);
        if (text == null) {
            throw Refused.invalid("office.missing-text");
        }
        return text;
    }

    /** As {@link #required}, but a blank text is none. */
    public static @Nullable String optional(@Nullable String typed, int limit) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (text.length() > limit) {
            throw Refused.invalid("office.text-too-long", limit);
        }
        if (!text.chars().allMatch(Typed::printable)) {
            throw Refused.invalid("office.text-not-printable");
        }
        return text;
    }

    private static boolean printable(int c) {
        return c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c);
    }
}
