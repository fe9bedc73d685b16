/** A workbook as its file has it: sheets, raw cells, formats, strings. Knows nothing of forms and guesses nothing. */
@NullMarked
package parcheck.intake.sheet;

import org.jspecify.annotations.NullMarked;
