package parcheck.report.prose;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep in brackets each token of a sentence stands, and which brackets belong together. */
final class Brackets {
    private final int[] depth;
    private final int[] closings;

    Brackets(Tokens tokens) {
        this.depth = new int[tokens.size()];
        this.closings = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < depth.length; i++) {
            if (tokens.isMark(i, '(')) {
                open.push(i);
                closings[i] = depth.length;
            }
            depth[i] = open.size();
            if (tokens.isMark(i, ')') && !open.isEmpty()) {
                closings[open.pop()] = i;
            }
        }
    }

    /** How many brackets are open at a token; the brackets themselves count as inside. */
    int depth(int i) {
        return i < 0 || i >= depth.length ? 0 : depth[i];
    }

    /** The closing bracket that belongs to an opening one, or the end of the sentence. */
    int closing(int open) {
        return closings[open];
    }
}
