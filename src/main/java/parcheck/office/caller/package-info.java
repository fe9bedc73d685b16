/** Who asks the office for something, and in which role. */
@NullMarked
package parcheck.office.caller;

import org.jspecify.annotations.NullMarked;
