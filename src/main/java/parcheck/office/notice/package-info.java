/** Notices to units and what comes back. */
@NullMarked
package parcheck.office.notice;

import org.jspecify.annotations.NullMarked;
