package parcheck.report.prose;

/** A number, a word or a mark of a sentence: where it stands, and the key by which it is compared. */
record Token(Kind kind, int start, int end, String key) {

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

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark(char c) {
        return kind == Kind.MARK && key.charAt(0) == c;
    }
}
