/** Verdicts become words: findings.json, the text on screen, summaries, the table of rules. Decides nothing. */
@NullMarked
package parcheck.paper;

import org.jspecify.annotations.NullMarked;
