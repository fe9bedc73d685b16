package parcheck.report.prose;

import parcheck.intake.Place;

/**
 * A sentence with its place: the paragraph in which it begins. {@code passage} numbers the paragraphs as they were joined again;
 * {@code opening} is the dash, plus or dot, the letter or the number that the passage begins with, empty for other sentences.
 */
public record Sentence(Place place, int passage, String opening, String text) {

    /** Whether a passage of a list begins here: dashes, pluses and dots. */
    boolean isBullet() {
        return opening.length() == 1 && !Character.isLetterOrDigit(opening.charAt(0));
    }
}
