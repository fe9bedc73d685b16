/** What all workbooks that Parcheck writes have in common. */
@NullMarked
package parcheck.report.cells;

import org.jspecify.annotations.NullMarked;
