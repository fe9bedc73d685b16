/** The blank form that Parcheck hands out, and the layout by which it is read again. */
@NullMarked
package parcheck.report.form;

import org.jspecify.annotations.NullMarked;
