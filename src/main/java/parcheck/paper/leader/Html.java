package parcheck.paper.leader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import parcheck.paper.Width;

/** A page while it is written: every text and every attribute is escaped, and there is no way to write anything else. */
final class Html {
    /** Elements that have no end. */
    private static final Set<String> EMPTY = Set.of("meta", "br");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes by turns name and value. */
    Html begin(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
        if (!EMPTY.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    /** Ends the element that began last. */
    Html end() {
        String tag = open.pop();
        out.append("</").append(tag).append('>');
        if (!Set.of("b", "span", "text", "rect", "title").contains(tag)) {
            out.append('\n');
        }
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element with nothing but text. */
    Html leaf(String tag, String text, String... attributes) {
        return begin(tag, attributes).text(text).end();
    }

    /** The style sheet, which is part of the program; a style element takes no escapes. */
    Html style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("style");
        }
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private static String escaped(String text) {
        String clean = Width.clean(text);
        StringBuilder out = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.toString());
        }
        return out.toString();
    }
}
