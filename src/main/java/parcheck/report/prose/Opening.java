package parcheck.report.prose;

/** The sign of a list or a section that a line begins with: a dash, {@code a)}, {@code 1.}, {@code 1.2.}, {@code II.} */
final class Opening {
    private static final String BULLETS = "-–—+•·●▪►\u2212\uF0B7";
    private static final int LONGEST = 12;

    private Opening() {}

    /** The sign as written without spaces around it; empty if the line begins otherwise. */
    static String of(String line) {
        if (line.isEmpty()) {
            return "";
        }
        char first = line.charAt(0);
        if (BULLETS.indexOf(first) >= 0) {
            return line.length() > 1 && !isDigit(line.charAt(1)) ? String.valueOf(first) : "";
        }
        int end = Math.min(line.length(), LONGEST);
        int i = 0;
        while (i < end && (Character.isLetterOrDigit(line.charAt(i)) || line.charAt(i) == '.')) {
            i++;
        }
        boolean bracket = i < end && line.charAt(i) == ')';
        String sign = line.substring(0, bracket ? i + 1 : i);
        String dotted = sign.substring(0, sign.lastIndexOf('.') + 1);
        return opens(line, sign) ? sign : opens(line, dotted) ? dotted : "";
    }

    private static boolean opens(String line, String sign) {
        return isSign(sign) && isFollowed(line, sign);
    }

    private static boolean isFollowed(String line, String sign) {
        int next = sign.length();
        if (next >= line.length()) {
            return false;
        }
        boolean space = line.charAt(next) == ' ';
        boolean plain = sign.endsWith(".") || sign.endsWith(")");
        char after = line.charAt(space ? next + 1 : next);
        return (plain && space) || Character.isUpperCase(after);
    }

    private static boolean isSign(String sign) {
        String body = sign.endsWith(")") || sign.endsWith(".") ? sign.substring(0, sign.length() - 1) : sign;
        if (body.isEmpty()) {
            return false;
        }
        boolean closed = body.length() < sign.length();
        if (body.length() == 1 && Character.isLowerCase(body.charAt(0))) {
            return closed;
        }
        return isPath(body, closed) || (sign.endsWith(".") && isRoman(body));
    }

    /** Whether this is a section number such as 3 or 2.1.4; a number with thousands is none. */
    private static boolean isPath(String body, boolean closed) {
        String[] parts = body.split("\\.", -1);
        if (parts.length > 4 || (parts.length == 1 && !closed)) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty()
                    || part.length() > 2
                    || part.charAt(0) == '0'
                    || !part.chars().allMatch(c -> isDigit((char) c))) {
                return false;
            }
        }
        return true;
    }

    static boolean isRoman(String body) {
        return body.length() <= 5 && body.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
