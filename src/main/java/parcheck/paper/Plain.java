package parcheck.paper;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes texts safe for Word: composed letters, and none of the control characters that XML cannot hold. */
final class Plain {
    private Plain() {}

    /** The same texts, in maps and lists of any depth. */
    static Map<String, Object> texts(Map<?, ?> texts) {
        Map<String, Object> out = new HashMap<>();
        texts.forEach((name, value) -> out.put(String.valueOf(name), plain(value)));
        return out;
    }

    private static Object plain(Object value) {
        if (value instanceof String text) {
            return text(text);
        } else if (value instanceof Map<?, ?> map) {
            return texts(map);
        } else if (value instanceof List<?> list) {
            return list.stream().map(Plain::plain).toList();
        }
        return value;
    }

    static String text(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            boolean control = (c < 0x20 && c != '\n') || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
            boolean half = c >= 0xD800 && c <= 0xDFFF;
            out.appendCodePoint(control || half ? ' ' : c);
        });
        return out.toString();
    }
}
