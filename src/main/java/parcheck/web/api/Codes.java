package parcheck.web.api;

import java.util.Arrays;
import parcheck.office.answer.Refused;
import parcheck.office.submission.State;
import parcheck.plan.Period;

/** Reads the codes that programs ask with; throws Refused (invalid) for one that does not exist. */
final class Codes {
    private Codes() {}

    static State state(String code) {
        return Arrays.stream(State.values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("office.api.code", code));
    }

    static Period period(String code) {
        try {
            return Period.of(code);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("office.api.code", code);
        }
    }
}
