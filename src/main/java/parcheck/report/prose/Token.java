package parcheck.report.prose;

/** A number, a word or a mark of a sentence: where it stands, the key by which it is compared, and the word's number in the lexicon. */
record Token(Kind kind, int start, int end, String key, int word) {

    /** The sorts of tokens; links are whole web or mail addresses. */
    enum Kind {
        NUMBER,
        WORD,
        MARK,
        LINK
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether this is a number without separators. */
    boolean isPlainNumber() {
        if (kind != Kind.NUMBER) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark(char c) {
        return kind == Kind.MARK && key.charAt(0) == c;
    }
}
