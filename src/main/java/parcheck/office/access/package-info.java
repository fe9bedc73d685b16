/** Who may see and do what, for which unit: the one place that decides it. */
@NullMarked
package parcheck.office.access;

import org.jspecify.annotations.NullMarked;
