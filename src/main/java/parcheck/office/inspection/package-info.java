/** How inspectors look at submissions and decide on findings. */
@NullMarked
package parcheck.office.inspection;

import org.jspecify.annotations.NullMarked;
