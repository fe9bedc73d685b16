package parcheck.report.prose;

/** Two counts with a stroke in between: so many of so many. Tokens run from {@code first} up to {@code end}. */
record Fraction(Quantity above, Quantity below, int first, int end) {}
