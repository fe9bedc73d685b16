/** The pages of the office: what units hand in, what inspectors decide, what is sent. */
@NullMarked
package parcheck.web.office;

import org.jspecify.annotations.NullMarked;
