package parcheck.office.submission;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import parcheck.check.Message;

/** Where a submission stands on its road, and where it can go from there. */
public enum State {
    /** Uploaded, not judged yet. */
    DRAFT,
    /** Judged; the unit may still put another file in its place. */
    CHECKED,
    CERTIFIED_BY_CLERK,
    CERTIFIED_BY_HEAD,
    /** Handed in; the unit has a receipt. */
    RECEIVED,
    UNDER_INSPECTION,
    ACCEPTED,
    /** Sent back for correction. */
    RETURNED,
    /** A notice was issued about it. */
    NOTICED,
    IN_REMEDIATION,
    CLOSED,
    /** Another file took its place before it was handed in. */
    DISCARDED;

    /** The states that may follow. */
    public Set<State> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CHECKED, DISCARDED);
            case CHECKED -> EnumSet.of(CERTIFIED_BY_CLERK, DISCARDED);
            case CERTIFIED_BY_CLERK -> EnumSet.of(CERTIFIED_BY_HEAD, CHECKED);
            case CERTIFIED_BY_HEAD -> EnumSet.of(RECEIVED, CHECKED);
            case RECEIVED -> EnumSet.of(UNDER_INSPECTION);
            case UNDER_INSPECTION -> EnumSet.of(ACCEPTED, RETURNED);
            case ACCEPTED, RETURNED -> EnumSet.of(NOTICED, IN_REMEDIATION, CLOSED);
            case NOTICED -> EnumSet.of(IN_REMEDIATION, CLOSED);
            case IN_REMEDIATION -> EnumSet.of(NOTICED, CLOSED);
            case CLOSED, DISCARDED -> EnumSet.noneOf(State.class);
        };
    }

    /** Whether the unit may still change its mind about the file. */
    public boolean open() {
        return this == DRAFT || this == CHECKED;
    }

    /** Whether the submission has been handed in. */
    public boolean handedIn() {
        return ordinal() >= RECEIVED.ordinal() && this != DISCARDED;
    }

    /** The code in message files, for example {@code under-inspection}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state in words. */
    public Message words() {
        return Message.of("submission-state." + code());
    }
}
