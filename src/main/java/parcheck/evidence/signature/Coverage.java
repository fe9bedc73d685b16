package parcheck.evidence.signature;

/** How much of the file a signature covers, and what was done to the file after it. */
public enum Coverage {
    /** Every byte of the file but the signature itself. */
    WHOLE_FILE(Answer.YES),
    /** The file as it was then; afterwards only further signatures, time stamps or proofs were added. */
    UP_TO_LATER_SIGNATURES(Answer.YES),
    /** The file as it was then; afterwards pages, notes, fields or other content were added or changed. */
    CHANGED_AFTERWARDS(Answer.NO),
    /** Not even the file as it was then: the signed range has gaps or is inconsistent. */
    PARTLY(Answer.NO);

    private final Answer whole;

    Coverage(Answer whole) {
        this.whole = whole;
    }

    /** Whether the document that people see is the one that was signed. */
    public Answer whole() {
        return whole;
    }
}
