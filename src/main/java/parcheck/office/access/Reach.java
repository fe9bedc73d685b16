package parcheck.office.access;

/** How far a permission goes. */
public enum Reach {
    NONE,
    /** The caller's own unit. */
    OWN,
    /** The caller's own unit and those below it. */
    BELOW,
    ALL
}
