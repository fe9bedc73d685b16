package parcheck.intake;

/** A paragraph of running text outside tables. */
public record Paragraph(Place place, String text) {}
