/** A report's own file on a page, with what was found beside the places where it was found. */
@NullMarked
package parcheck.web.beside;

import org.jspecify.annotations.NullMarked;
