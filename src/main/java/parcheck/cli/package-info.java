/** The command line: reads what the user asks for, lets the other packages do it, and prints what they say. */
@NullMarked
package parcheck.cli;

import org.jspecify.annotations.NullMarked;
