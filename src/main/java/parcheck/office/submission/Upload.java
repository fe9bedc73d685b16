package parcheck.office.submission;

/** A file that somebody hands over for a unit; the key is made by whoever sends it, and the same key again means the same upload again. */
public record Upload(String unit, String fileName, byte[] content, String key) {}
