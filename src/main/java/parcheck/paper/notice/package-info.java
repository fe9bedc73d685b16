/** Notices as Word files, filled from templates that a clerk can edit. */
@NullMarked
package parcheck.paper.notice;

import org.jspecify.annotations.NullMarked;
