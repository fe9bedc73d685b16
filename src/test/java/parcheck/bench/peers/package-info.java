/** The product beside others of its kind, in one process, on the same work, with the same answers; tables and charts of the ratios. */
@NullMarked
package parcheck.bench.peers;

import org.jspecify.annotations.NullMarked;
