/** From the cells of a row to what a table holds: days, numbers, words and names, and everything that is wrong with them. */
@NullMarked
package parcheck.evidence.reading;

import org.jspecify.annotations.NullMarked;
