/** Registers as files: what is a register, which of its columns is what, and its rows one after the other, as bytes or cells. */
@NullMarked
package parcheck.evidence.file;

import org.jspecify.annotations.NullMarked;
