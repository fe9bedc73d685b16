/** Long work that survives the node that does it. */
@NullMarked
package parcheck.office.jobs;

import org.jspecify.annotations.NullMarked;
