package parcheck.report;

/** A figure that registers yield, with what proves it: the query that counted it, how many rows it was counted from, and the files. */
public record Recomputed(Measure measure, String query, long rows, String attachment) {}
