/** Cells and sentences become a report: figures with their places, doubts in reading them, and what follows from them exactly. */
@NullMarked
package parcheck.report;

import org.jspecify.annotations.NullMarked;
