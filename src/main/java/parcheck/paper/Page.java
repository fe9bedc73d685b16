package parcheck.paper;

import java.util.Iterator;

/** Text that grows downwards: paragraphs and labelled fields, wrapped to the width of the terminal. */
public final class Page {
    private static final int NARROWEST = 40;

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean coloured;

    /** Lines of this width in columns; {@code coloured} only for terminals. */
    public Page(int width, boolean coloured) {
        this.width = Math.max(width, NARROWEST);
        this.coloured = coloured;
    }

    /** An empty line. */
    public Page gap() {
        out.append('\n');
        return this;
    }

    /** A paragraph, all its lines indented alike. */
    public Page text(int indent, String text) {
        return text(indent, text, Paint.PLAIN);
    }

    /** A paragraph in a colour. */
    public Page text(int indent, String text, Paint paint) {
        for (String line : Width.wrapped(Width.clean(text), width - indent)) {
            out.append(" ".repeat(indent)).append(painted(line, paint)).append('\n');
        }
        return this;
    }

    /** A line as it is, with its own spaces. */
    Page verbatim(int indent, String line) {
        out.append(" ".repeat(indent)).append(Width.clean(line)).append('\n');
        return this;
    }

    /** A label and its text; further lines begin below the text. */
    Page field(int indent, int labelWidth, String label, String text) {
        return field(indent, labelWidth, label, Paint.PLAIN, text);
    }

    /** A label in a colour and its text. */
    Page field(int indent, int labelWidth, String label, Paint paint, String text) {
        int left = indent + labelWidth;
        Iterator<String> lines = Width.wrapped(Width.clean(text), width - left).iterator();
        String padding = " ".repeat(Math.max(1, labelWidth - Width.of(label)));
        out.append(" ".repeat(indent)).append(painted(label, paint));
        out.append(padding).append(lines.next()).append('\n');
        lines.forEachRemaining(line -> out.append(" ".repeat(left)).append(line).append('\n'));
        return this;
    }

    /** A line that is cut off where the terminal ends. */
    Page line(String start, Paint paint, String rest) {
        String head = Width.clean(start);
        String tail = Width.cut(Width.clean(rest), width - Width.of(head));
        out.append(painted(head, paint)).append(tail).append('\n');
        return this;
    }

    int width() {
        return width;
    }

    private String painted(String text, Paint paint) {
        return coloured ? paint.on(text) : text;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
