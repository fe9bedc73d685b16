package parcheck.evidence.reading;

import parcheck.evidence.file.Columns;

/**
 * What became of one sheet of one file: how its columns were taken, and how many rows were read, used and set aside. Wholly blank
 * rows count nowhere. {@code full} tells that the sheet goes to the last row there can be, and was probably cut off.
 */
public record SheetRead(
        int source, String file, String sheet, Columns columns, long read, long used, long aside, boolean full) {}
