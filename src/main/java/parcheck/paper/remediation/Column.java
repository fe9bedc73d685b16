package parcheck.paper.remediation;

/** The columns of the list from left to right, with their widths in characters. The key is hidden; it finds rows again. */
enum Column {
    NUMBER(4.5),
    TYPE(11),
    CLAUSE(9.5),
    WHAT(34),
    ACTUAL(10),
    TARGET(10.5),
    GAP(11),
    SHORTFALL(8),
    CHANGE(17),
    HOW(22),
    OWNER(19),
    DUE(11),
    EVIDENCE(20),
    REPEATED(9),
    STATUS(13),
    HANDED_IN(15),
    REMARKS(17),
    KEY(20);

    private final double width;

    Column(double width) {
        this.width = width;
    }

    /** In 1/256 of a character, as spreadsheets have it. */
    int width() {
        return (int) (width * 256);
    }

    double characters() {
        return width;
    }

    /** Whether people write into it. */
    boolean typed() {
        return this == STATUS || this == HANDED_IN || this == REMARKS;
    }

    /** The letter of the column in references. */
    char letter() {
        return (char) ('A' + ordinal());
    }
}
