package parcheck.intake;

import java.util.List;

/** A sheet of a workbook or a table of a text document, row by row; rows may differ in length. */
public record Table(String name, List<List<Cell>> rows) {}
