package parcheck.intake;

/** A file that was read once, whole: its name without folder, its bytes, and their SHA-256 in hexadecimal. */
public record Source(String name, byte[] bytes, String sha256) {}
