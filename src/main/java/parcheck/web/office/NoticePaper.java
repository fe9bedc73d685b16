package parcheck.web.office;

import parcheck.office.submission.Submission;

/** Writes the paper (docx) of a notice about a submission, from its stored findings.json. */
interface NoticePaper {

    /** The whole file. */
    byte[] of(Submission submission, String unitName, byte[] findings);
}
