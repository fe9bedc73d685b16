package parcheck.paper.remediation;

/** The columns of the list from left to right, with their widths in characters. The last two are hidden: what bars are drawn of, and the key that finds rows again. */
enum Column {
    NUMBER(4),
    TYPE(9.5),
    CLAUSE(8.5),
    WHAT(30),
    ACTUAL(8.5),
    TARGET(9),
    GAP(8.5),
    CHANGE(14),
    HOW(18),
    OWNER(15),
    DUE(10),
    EVIDENCE(15.5),
    REPEATED(8.5),
    STATUS(11.5),
    HANDED_IN(12),
    REMARKS(13.5),
    SHORTFALL(8),
    KEY(20);

    private final double width;

    Column(double width) {
        this.width = width;
    }

    double characters() {
        return width;
    }

    boolean hidden() {
        return this == SHORTFALL || this == KEY;
    }

    /** The letter of the column in references. */
    char letter() {
        return (char) ('A' + ordinal());
    }
}
