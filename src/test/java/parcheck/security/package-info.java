/** Known weaknesses of libraries, as far as a list kept here can tell. */
@NullMarked
package parcheck.security;

import org.jspecify.annotations.NullMarked;
