package parcheck.paper;

import org.jspecify.annotations.Nullable;
import parcheck.check.FindingClass;
import parcheck.check.Outcome;

/** Colours for a terminal. Everything stays readable without them. */
public enum Paint {
    /** No colour. */
    PLAIN(""),
    /** Headings. */
    BOLD("1"),
    /** Impossible figures and missed targets. */
    RED("1;31"),
    /** Warnings. */
    YELLOW("33"),
    /** Things to explain. */
    CYAN("36"),
    /** Targets met. */
    GREEN("32");

    private static final String ESCAPE = "\u001B[";

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /** The text in this colour. */
    String on(String text) {
        return code.isEmpty() || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }

    static Paint of(FindingClass type) {
        return switch (type) {
            case BLOCK, BREACH -> RED;
            case WARNING -> YELLOW;
            case VERIFY -> CYAN;
            case NOTE -> PLAIN;
        };
    }

    static Paint of(@Nullable Outcome outcome) {
        if (outcome == null) {
            return PLAIN;
        }
        return switch (outcome) {
            case MET -> GREEN;
            case MISSED, CONTRADICTED, ERROR -> RED;
            case PENDING -> YELLOW;
            case NO_DATA -> CYAN;
            case NOT_APPLICABLE -> PLAIN;
        };
    }
}
