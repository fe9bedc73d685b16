/** Who there is: the registry of units. */
@NullMarked
package parcheck.office.units;

import org.jspecify.annotations.NullMarked;
