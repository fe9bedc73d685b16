/** A file becomes cells and paragraphs, each with its place. Knows formats, nothing of reports. */
@NullMarked
package parcheck.intake;

import org.jspecify.annotations.NullMarked;
