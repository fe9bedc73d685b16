/** The road of a submission from draft to closure. */
@NullMarked
package parcheck.office.submission;

import org.jspecify.annotations.NullMarked;
