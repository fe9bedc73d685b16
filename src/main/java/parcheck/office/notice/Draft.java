package parcheck.office.notice;

/** A notice that was written (docx) for a submission. */
public record Draft(long submission, byte[] paper) {}
