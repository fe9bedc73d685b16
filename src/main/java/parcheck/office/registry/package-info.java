/** Lists of units that people bring along: looked at, taken over whole, taken back. */
@NullMarked
package parcheck.office.registry;

import org.jspecify.annotations.NullMarked;
