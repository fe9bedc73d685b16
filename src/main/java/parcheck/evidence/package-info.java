/**
 * The registers and signed documents behind a report's figures: rows are read in Java, kept in columns by a database that never
 * opens what users send, counted by SQL that stands as text, and handed back as measures and as the very rows that make the
 * difference.
 */
@NullMarked
package parcheck.evidence;

import org.jspecify.annotations.NullMarked;
