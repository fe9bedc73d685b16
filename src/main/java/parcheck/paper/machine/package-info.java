/** Verdicts for programs: tables, plans of action, results of a pipeline. */
@NullMarked
package parcheck.paper.machine;

import org.jspecify.annotations.NullMarked;
