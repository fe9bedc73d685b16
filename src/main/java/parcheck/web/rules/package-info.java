/** The rules in the open: every clause, its formula, its examples and the rule itself. */
@NullMarked
package parcheck.web.rules;

import org.jspecify.annotations.NullMarked;
