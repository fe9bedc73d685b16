/** Misses that are allowed for a stated legal reason, for a time. */
@NullMarked
package parcheck.office.waiver;

import org.jspecify.annotations.NullMarked;
