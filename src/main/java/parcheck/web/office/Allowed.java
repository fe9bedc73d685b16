package parcheck.web.office;

import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;

/** Asks before a list is shown whether there can be anything in it for the one who asks. */
final class Allowed {
    private Allowed() {}

    /** Throws Refused (forbidden) unless the caller may do this for at least one unit. */
    static void some(Access access, Caller caller, Deed deed) {
        if (!access.may(caller, deed)) {
            throw Refused.forbidden();
        }
    }
}
