/** Logging in and out: who somebody is, for as long as the session lasts. */
@NullMarked
package parcheck.web.entry;

import org.jspecify.annotations.NullMarked;
