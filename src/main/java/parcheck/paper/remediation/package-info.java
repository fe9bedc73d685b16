/** The remediation list: a workbook that says what has to be done, that people fill in, and that keeps what they typed. */
@NullMarked
package parcheck.paper.remediation;

import org.jspecify.annotations.NullMarked;
