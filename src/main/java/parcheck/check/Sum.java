package parcheck.check;

/** A sum in plain digits, for example {@code 1655 − 1590}; each language writes its numbers in its own way. */
public record Sum(String digits) {}
