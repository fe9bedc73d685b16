package parcheck.check;

/** Why a target is judged as it is. Only MET is good news; every other outcome says what is missing. */
public enum Outcome {
    MET,
    MISSED,
    PENDING,
    NOT_APPLICABLE,
    NO_DATA,
    CONTRADICTED,
    ERROR;

    /** The code used in rule cases and in findings.json, for example {@code not-applicable}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
