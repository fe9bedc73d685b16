/** What happened: the audit trail, which can only grow. */
@NullMarked
package parcheck.office.trail;

import org.jspecify.annotations.NullMarked;
