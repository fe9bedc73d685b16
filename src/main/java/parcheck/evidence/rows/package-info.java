/** The very rows that make the difference, written as csv and as a workbook. */
@NullMarked
package parcheck.evidence.rows;

import org.jspecify.annotations.NullMarked;
