/** What changed rules would say about stored submissions. */
@NullMarked
package parcheck.office.replay;

import org.jspecify.annotations.NullMarked;
