/** The programming interface: the same as the pages, for programs. */
@NullMarked
package parcheck.web.api;

import org.jspecify.annotations.NullMarked;
