package parcheck.report.prose;

/** A system that prose calls unfinished: the indicator of its row, the words that say so, and where. */
public record OpenStatus(String indicator, String words, Excerpt excerpt) {}
