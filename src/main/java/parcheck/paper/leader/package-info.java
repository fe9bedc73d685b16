/** Many verdicts on one page for whoever decides. */
@NullMarked
package parcheck.paper.leader;

import org.jspecify.annotations.NullMarked;
