/** Reads sentences and what they claim: shares, sums, changes, repeated figures, cited documents. */
@NullMarked
package parcheck.report.prose;

import org.jspecify.annotations.NullMarked;
