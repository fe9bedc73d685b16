/** The unit's own file handed back with what was found: comments and colours where things stand, and the list in front. */
@NullMarked
package parcheck.paper.markup;

import org.jspecify.annotations.NullMarked;
