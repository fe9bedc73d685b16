/** Counts what the rows say, for one report and the unit that it is about. */
@NullMarked
package parcheck.evidence.measure;

import org.jspecify.annotations.NullMarked;
