/** Plan and report become a verdict. The only package that knows Drools. */
@NullMarked
package parcheck.check;

import org.jspecify.annotations.NullMarked;
