package parcheck.evidence.signature;

import java.util.List;

/** What can be said to one question about a signed file. What could not be found out is UNKNOWN, never NO. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    /** YES if all say so, NO if one does; UNKNOWN in between. */
    static Answer all(List<Answer> answers) {
        if (answers.contains(NO)) {
            return NO;
        }
        return answers.contains(UNKNOWN) || answers.isEmpty() ? UNKNOWN : YES;
    }
}
