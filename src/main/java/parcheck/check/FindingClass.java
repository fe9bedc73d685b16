package parcheck.check;

/** What follows from a finding, gravest first. */
public enum FindingClass {
    /** The figures cannot be true: mend them before submitting. */
    BLOCK,
    /** A binding target is missed. */
    BREACH,
    /** An aspiration is missed, or a yearly quota is behind pace. */
    WARNING,
    /** Suspicious, missing or not verifiable: explain or complete. */
    VERIFY,
    /** A remark without consequence. */
    NOTE
}
