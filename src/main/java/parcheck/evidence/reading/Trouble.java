package parcheck.evidence.reading;

/** What is wrong with a row, or with one of its cells. {@link #setsAside} ones keep the whole row out of every count; it is listed instead. */
public enum Trouble {
    UNCLOSED_QUOTE(true),
    MORE_CELLS_THAN_HEADINGS(true),
    BROKEN_LETTERS(false),
    NO_CODE(false),
    NO_SUCH_DAY(true),
    NOT_A_DATE(true),
    DATE_OUT_OF_RANGE(true),
    NO_RECEIVED_DATE(true),
    NO_DUE_DATE(true),
    ENDED_WITHOUT_DATE(true),
    NO_DATE(true),
    NOT_A_COUNT(true),
    UNKNOWN_WORD(true),
    DOUBTFUL_CELL(false);

    private final boolean setsAside;

    Trouble(boolean setsAside) {
        this.setsAside = setsAside;
    }

    /** Whether a row with this cannot be counted. */
    public boolean setsAside() {
        return setsAside;
    }
}
