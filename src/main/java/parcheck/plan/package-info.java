/** What the province asks for: clauses, targets, indicators, periods and levels, read from {@code rules/}. Knows nobody. */
@NullMarked
package parcheck.plan;

import org.jspecify.annotations.NullMarked;
