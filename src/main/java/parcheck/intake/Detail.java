package parcheck.intake;

/** A technical cause in one short line, for the end of a message. */
final class Detail {
    private static final int LONGEST = 120;

    private Detail() {}

    static String of(Throwable cause) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        String line = (cause.getClass().getSimpleName() + message).replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
