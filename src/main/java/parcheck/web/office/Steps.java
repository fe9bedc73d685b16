package parcheck.web.office;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;

/** The buttons under a submission: what its state allows next and the caller may do. The office asks for permission again. */
@Component
class Steps {
    private final Access access;

    Steps(Access access) {
        this.access = access;
    }

    /** A button; its code is the last step of the address and names its words. */
    record Step(String code, boolean reason) {}

    List<Step> of(Caller caller, Submission s) {
        List<Step> out = new ArrayList<>();
        State state = s.state();
        add(out, caller, s, Deed.CERTIFY_AS_CLERK, state == State.CHECKED, "certify-clerk", false);
        add(out, caller, s, Deed.CERTIFY_AS_HEAD, state == State.CERTIFIED_BY_CLERK, "certify-head", false);
        add(out, caller, s, Deed.SUBMIT, state == State.CERTIFIED_BY_HEAD, "submit", false);
        boolean certified = state == State.CERTIFIED_BY_CLERK || state == State.CERTIFIED_BY_HEAD;
        add(out, caller, s, Deed.UNLOCK, certified, "unlock", true);
        add(out, caller, s, Deed.INSPECT, state == State.RECEIVED, "take-up", false);
        add(out, caller, s, Deed.DECIDE, state == State.UNDER_INSPECTION, "accept", false);
        add(out, caller, s, Deed.DECIDE, state == State.UNDER_INSPECTION, "return", true);
        boolean ends = state.next().contains(State.CLOSED);
        add(out, caller, s, Deed.DECIDE, ends, "close", false);
        return out;
    }

    private void add(
            List<Step> out, Caller caller, Submission s, Deed deed, boolean fits, String code, boolean reason) {
        if (fits && access.may(caller, deed, s.unit())) {
            out.add(new Step(code, reason));
        }
    }
}
