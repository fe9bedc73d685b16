/** Demonstration data: offices, reports that were made up, accounts with a password that everybody knows. Never beside real ones. */
@NullMarked
package parcheck.web.demo;

import org.jspecify.annotations.NullMarked;
