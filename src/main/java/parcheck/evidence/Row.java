package parcheck.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One row of a register as it was found: its cells as stretches of one text in UTF-8, so that cells nobody needs are never made. Used over and over. */
final class Row {
    byte[] text = new byte[0];
    int[] starts = new int[64];
    int[] ends = new int[64];
    int count;

    /** The row's number as a spreadsheet would show it, from 1. */
    int number;

    /** Days to add to serial dates: workbooks from old Macintoshes count from 1904. */
    int dayShift;

    /** Set if a quotation mark opens and does not close, so that nobody knows where the row ends. */
    boolean unclosed;

    void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** The text of a cell; empty where the row has no such cell. */
    String text(int column) {
        return has(column)
                ? new String(text, starts[column], ends[column] - starts[column], StandardCharsets.UTF_8)
                : "";
    }

    /** Whether anything stands in a cell beside spaces. */
    boolean isBlank(int column) {
        if (has(column)) {
            for (int i = starts[column]; i < ends[column]; i++) {
                if (text[i] > ' ') {
                    return false;
                } else if (text[i] < 0) {
                    return mayBeSpace(text[i], i + 1 < ends[column] ? text[i + 1] : 0)
                            && text(column).chars().allMatch(c -> c <= ' ' || Character.isSpaceChar(c));
                }
            }
        }
        return true;
    }

    /** Whether two bytes of UTF-8 begin one of the spaces beyond ASCII; most letters are told from them without decoding. */
    private static boolean mayBeSpace(byte lead, byte next) {
        return switch (lead & 0xFF) {
            case 0xC2 -> (next & 0xFF) == 0xA0;
            case 0xE1 -> (next & 0xFF) == 0x9A;
            case 0xE2 -> (next & 0xFF) == 0x80 || (next & 0xFF) == 0x81;
            case 0xE3 -> (next & 0xFF) == 0x80;
            default -> false;
        };
    }

    /** Whether no cell has anything in it. */
    boolean isBlank() {
        for (int column = 0; column < count; column++) {
            if (!isBlank(column)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(int column) {
        return column >= 0 && column < count;
    }
}
