package parcheck.report.prose;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a text, cut in one pass: the time is linear in the text, whatever stands in it. */
final class Tokens {
    private static final Token NONE = new Token(Token.Kind.MARK, 0, 0, "\0", Lexicon.UNKNOWN);

    private static final ThreadLocal<WordTable> WORDS = ThreadLocal.withInitial(WordTable::new);
    private static final String[] MARKS = marks();

    private final String text;
    private final List<Token> all = new ArrayList<>();

    private final WordTable words = WORDS.get();

    private Tokens(String text) {
        this.text = text;
    }

    private static String[] marks() {
        String[] out = new String[128];
        for (char c = 0; c < out.length; c++) {
            out[c] = String.valueOf(c);
        }
        return out;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int i = 0;
        while (i < text.length()) {
            i = tokens.read(i);
        }
        return tokens;
    }

    private int read(int start) {
        char c = text.charAt(start);
        if (c == ' ') {
            return start + 1;
        } else if (isDigit(c)) {
            return add(Token.Kind.NUMBER, start, endOfNumber(start));
        } else if (Character.isLetter(c)) {
            return isLink(start) ? add(Token.Kind.LINK, start, endOfLink(start)) : addWord(start, endOfWord(start));
        }
        return addMark(start);
    }

    private int add(Token.Kind kind, int start, int end) {
        all.add(new Token(kind, start, end, text.substring(start, end), Lexicon.UNKNOWN));
        return end;
    }

    private int addWord(int start, int end) {
        WordTable.Word word = words.word(text, start, end);
        all.add(new Token(Token.Kind.WORD, start, end, word.key(), word.number()));
        return end;
    }

    private int addMark(int at) {
        char c = text.charAt(at);
        String key = c < MARKS.length ? MARKS[c] : String.valueOf(c);
        all.add(new Token(Token.Kind.MARK, at, at + 1, key, Lexicon.UNKNOWN));
        return at + 1;
    }

    private int endOfNumber(int start) {
        int i = start;
        while (i < text.length() && (isDigit(text.charAt(i)) || isInnerSeparator(i))) {
            i++;
        }
        return i;
    }

    private boolean isInnerSeparator(int i) {
        char c = text.charAt(i);
        return (c == '.' || c == ',') && i + 1 < text.length() && isDigit(text.charAt(i + 1));
    }

    private int endOfWord(int start) {
        int i = start;
        while (i < text.length() && isPartOfWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isLink(int i) {
        char c = text.charAt(i);
        return (c == 'h' || c == 'w') && isLinkStart(i);
    }

    private boolean isLinkStart(int i) {
        return text.startsWith("http://", i) || text.startsWith("https://", i) || text.startsWith("www.", i);
    }

    private int endOfLink(int start) {
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int size() {
        return all.size();
    }

    /** The i-th token; beyond either end a mark that equals nothing. */
    Token at(int i) {
        return i < 0 || i >= all.size() ? NONE : all.get(i);
    }

    String key(int i) {
        return at(i).key();
    }

    /** The number of a word in the lexicon; {@link Lexicon#UNKNOWN} for other words, for numbers and marks. */
    int word(int i) {
        return at(i).word();
    }

    boolean isMark(int i, char c) {
        return at(i).isMark(c);
    }

    /** Whether nothing, not even a space, stands between a token and the one before. */
    boolean touches(int i) {
        return i > 0 && i < all.size() && at(i - 1).end() == at(i).start();
    }

    /** The text as written. */
    String raw(int i) {
        return text.substring(at(i).start(), at(i).end());
    }

    /** The text from one token up to another, which is not included. */
    String raw(int from, int to) {
        return from >= to ? "" : text.substring(at(from).start(), at(to - 1).end());
    }

    String text() {
        return text;
    }
}
