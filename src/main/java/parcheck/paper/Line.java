package parcheck.paper;

/** A labelled line of an explanation; {@code code} names it for machines and stylesheets, label and text are in words. */
public record Line(String code, String label, String text) {}
