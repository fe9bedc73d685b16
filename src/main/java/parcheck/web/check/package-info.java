/** Checking a file in the browser without an account; nothing is kept. */
@NullMarked
package parcheck.web.check;

import org.jspecify.annotations.NullMarked;
