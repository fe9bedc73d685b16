/** Who must report by when, and who has not. */
@NullMarked
package parcheck.office.deadline;

import org.jspecify.annotations.NullMarked;
