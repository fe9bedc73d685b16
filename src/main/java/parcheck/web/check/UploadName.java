package parcheck.web.check;

import org.jspecify.annotations.Nullable;

/** The name of an uploaded file without what browsers and mischief put around it. */
final class UploadName {
    private static final int LONGEST = 200;
    private static final String NAMELESS = "report";

    private UploadName() {}

    /** The last step of the path, printable, at most 200 characters; never empty. */
    static String of(@Nullable String sent) {
        String last = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder out = new StringBuilder();
        last.codePoints().filter(UploadName::printable).forEach(out::appendCodePoint);
        String name = out.toString().strip();
        if (name.isEmpty() || name.matches("\\.+")) {
            return NAMELESS;
        }
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
