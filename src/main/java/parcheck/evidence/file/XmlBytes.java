package parcheck.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * XML taken tag by tag as bytes, so that nothing is decoded or made into an object that nobody needs: a sheet of a million rows has
 * a hundred million tags. Knows text, references, CDATA, comments and processing instructions; refuses everything that begins with
 * {@code <!} otherwise, tags that do not match, and ends that come too early. Names are compared without their prefix.
 */
final class XmlBytes extends ByteWindow {
    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 256;

    private final long[] open = new long[DEEPEST];
    private int depth;
    private boolean any;

    /** Where the value of the attribute r begins, behind its quotation mark; 0 if the tag at hand has none. Holds until the next tag. */
    int reference;

    /** As {@link #reference}, of the attribute t. */
    int type;

    /** The name of the tag at hand as a number, see {@link #name(String)}. */
    long name;

    /** Whether the tag at hand closes an element. */
    boolean closing;

    /** Whether the tag at hand is an element without content. */
    boolean alone;

    XmlBytes(InputStream from) throws IOException {
        super(from);
    }

    /** Passes over text to the next tag; false at the end. Throws IOException if the XML is damaged. */
    boolean next() throws IOException {
        return next(null);
    }

    /** As {@link #next()}, and adds the text on the way to {@code text}. */
    boolean next(@Nullable Letters text) throws IOException {
        while (bracketAhead(text)) {
            if (tag(text)) {
                return true;
            }
        }
        if (depth > 0 || !any) {
            throw new IOException("XML ends within an element");
        }
        return false;
    }

    /** Goes to the next bracket that opens; false at the end. Text that is kept stays whole, for a reference may stand anywhere in it. */
    private boolean bracketAhead(@Nullable Letters text) throws IOException {
        int i = at;
        boolean references = false;
        while (true) {
            byte[] bytes = buffer;
            int stop = limit;
            while (i < stop && bytes[i] != '<') {
                references |= bytes[i++] == '&';
            }
            if (i < stop) {
                keep(text, i, references);
                return true;
            }
            at = text == null ? i : at;
            int kept = i - at;
            if (kept > LONGEST || !fill()) {
                return false;
            }
            i = at + kept;
        }
    }

    private void keep(@Nullable Letters text, int end, boolean references) throws IOException {
        if (text != null && references) {
            XmlReferences.add(buffer, at, end, text);
        } else if (text != null) {
            text.add(buffer, at, end);
        }
        at = end;
    }

    /** Reads what begins with the bracket at hand; false if it is no tag, and passed over. */
    private boolean tag(@Nullable Letters text) throws IOException {
        need(2);
        byte first = buffer[at + 1];
        if (first == '?') {
            upTo("?>", null);
            return false;
        } else if (first == '!') {
            marked(text);
            return false;
        }
        closing = first == '/';
        while (!element()) {
            if (limit - at > LONGEST || !fill()) {
                throw new IOException("XML ends within a tag");
            }
        }
        nest();
        return true;
    }

    private void marked(@Nullable Letters text) throws IOException {
        need(9);
        if (starts("<!--")) {
            upTo("-->", null);
        } else if (starts("<![CDATA[")) {
            at += 9;
            upTo("]]>", text);
        } else {
            throw new IOException("XML with a declaration in its middle");
        }
    }

    /** Goes behind the next place where {@code stop} stands; what lies before it may be kept as it is. */
    private void upTo(String stop, @Nullable Letters text) throws IOException {
        need(stop.length());
        while (!starts(stop)) {
            if (text != null) {
                text.add(buffer, at, at + 1);
            }
            at++;
            need(stop.length());
        }
        at += stop.length();
    }

    /** Takes the letters of the name together, without the prefix; of long names the last eight. False if the tag is not here whole. */
    private boolean element() throws IOException {
        byte[] bytes = buffer;
        int stop = limit;
        long letters = 0;
        int i = at + (closing ? 2 : 1);
        while (i < stop && isOfName(bytes[i])) {
            letters = bytes[i] == ':' ? 0 : letters << 8 | bytes[i] & 0xFF;
            i++;
        }
        name = letters;
        reference = 0;
        type = 0;
        return i < stop && attributes(i);
    }

    private static boolean isOfName(byte b) {
        return b > ' ' && b != '>' && b != '/' || b < 0;
    }

    /** Goes to the end of the tag and notes where the values of r and t stand on the way. */
    private boolean attributes(int from) throws IOException {
        byte[] bytes = buffer;
        int stop = limit;
        for (int i = from; i < stop; i++) {
            byte b = bytes[i];
            if (b == '>') {
                alone = !closing && bytes[i - 1] == '/';
                at = i + 1;
                return true;
            } else if (b == '"' || b == '\'') {
                int start = i + 1;
                i = start;
                while (i < stop && bytes[i] != b) {
                    i++;
                }
                note(start);
            } else if (b == '<') {
                throw new IOException("XML with a bracket within a tag");
            }
        }
        return false;
    }

    private void note(int value) throws IOException {
        int i = spaceBefore(value - 1);
        if (buffer[i - 1] != '=') {
            throw new IOException("XML with a value that has no name");
        }
        i = spaceBefore(i - 1);
        if (buffer[i - 2] <= ' ' && buffer[i - 1] == 'r') {
            reference = value;
        } else if (buffer[i - 2] <= ' ' && buffer[i - 1] == 't') {
            type = value;
        }
    }

    /** The place behind the last letter before a place. */
    private int spaceBefore(int place) {
        int i = place;
        while (buffer[i - 1] <= ' ' && buffer[i - 1] >= 0) {
            i--;
        }
        return i;
    }

    /** The number by which {@link #name} knows a name. */
    static long name(String name) {
        long letters = 0;
        for (int i = 0; i < name.length(); i++) {
            letters = letters << 8 | name.charAt(i);
        }
        return letters;
    }

    private void nest() throws IOException {
        any = true;
        if (closing) {
            if (depth == 0 || open[--depth] != name) {
                throw new IOException("XML whose tags do not match");
            }
        } else if (name == 0 || depth == DEEPEST) {
            throw new IOException("XML whose tags do not match");
        } else if (!alone) {
            open[depth++] = name;
        }
    }

    /** Goes behind the end of the element whose tag is at hand. */
    void skip() throws IOException {
        if (!alone) {
            int outside = depth - 1;
            while (depth > outside && next()) {
                // only passing
            }
        }
    }

    /** The bytes among which {@link #reference} and {@link #type} are places. */
    byte[] bytes() {
        return buffer;
    }
}
