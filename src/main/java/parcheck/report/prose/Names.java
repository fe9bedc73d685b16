package parcheck.report.prose;

import java.util.BitSet;

/** Finds the numbers that count nothing: dates, years, document numbers, articles, levels, telephone numbers, list numbers. */
final class Names {
    private static final Phrases BEFORE = Phrases.of("name.before");
    private static final Phrases BEFORE_SMALL = Phrases.of("name.before.small");
    private static final Phrases NUMBER = Phrases.of("number.word");
    private static final Phrases COUNTING = Phrases.of("number.word.counting");
    private static final Phrases BEFORE_DATE = Phrases.of("date.before");
    private static final Phrases NO_UNIT = Phrases.of("unit.none");
    private static final Phrases TIME = Phrases.of("unit.time");
    private static final Phrases AND = Phrases.of("sum.and");

    private final Tokens tokens;
    private final BitSet names = new BitSet();

    private Names(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The tokens that are numbers but no figures. */
    static BitSet of(Tokens tokens) {
        Names names = new Names(tokens);
        if (tokens.text().indexOf('/') >= 0 || tokens.text().indexOf('-') >= 0) {
            names.markCodes();
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).isNumber()) {
                names.mark(i);
            }
        }
        return names.names;
    }

    /** Runs without spaces that mix numbers, words and strokes: 16/2022/NĐ-CP, 18-NQ/TW, Covid-19. */
    private void markCodes() {
        int start = 0;
        while (start < tokens.size()) {
            int end = start + 1;
            boolean word = tokens.at(start).isWord();
            boolean stroke = isStroke(start);
            while (end < tokens.size() && tokens.touches(end) && isCodePart(end)) {
                word |= tokens.at(end).isWord();
                stroke |= isStroke(end);
                end++;
            }
            if (word && stroke && isCodePart(start)) {
                names.set(start, end);
            }
            start = end;
        }
    }

    private boolean isCodePart(int i) {
        return tokens.at(i).isWord() || tokens.at(i).isNumber() || isStroke(i);
    }

    private boolean isStroke(int i) {
        return tokens.isMark(i, '/') || tokens.isMark(i, '-');
    }

    private void mark(int i) {
        if (isDate(i)) {
            names.set(i, i + 5);
        } else if (isPair(i) && (isYear(i + 2) || (isYear(i) && isYear(i + 2)) || isAlways(i))) {
            names.set(i, i + 3);
        } else if (isPair(i) && isNamed(i) && tokens.isMark(i + 1, '/')) {
            names.set(i, i + 3);
        } else if (isYear(i) || isNamed(i) || isListed(i) || isClock(i) || isSpacedCode(i)) {
            names.set(i);
        }
    }

    private boolean isPair(int i) {
        return (isStroke(i + 1) || tokens.isMark(i + 1, '–'))
                && tokens.at(i + 2).isNumber();
    }

    private boolean isDate(int i) {
        return isPair(i) && isStroke(i + 3) && tokens.key(i + 1).equals(tokens.key(i + 3)) && isYear(i + 4);
    }

    private boolean isYear(int i) {
        String key = tokens.key(i);
        return tokens.at(i).isNumber()
                && key.length() == 4
                && (key.startsWith("19") || key.startsWith("20"))
                && isPlain(i);
    }

    private boolean isAlways(int i) {
        return tokens.key(i).equals("24")
                && tokens.isMark(i + 1, '/')
                && (tokens.key(i + 2).equals("7") || tokens.key(i + 2).equals("24"));
    }

    private boolean isNamed(int i) {
        if ((isPlain(i) && BEFORE.before(tokens, i) > 0)
                || ((isSmall(i) || isSmallPair(i)) && BEFORE_SMALL.before(tokens, i) > 0)) {
            return true;
        }
        boolean number = isPlain(i) && NUMBER.before(tokens, i) > 0 && COUNTING.before(tokens, i - 1) == 0;
        boolean time = tokens.at(i + 1).isWord() && TIME.has(tokens, i + 1);
        return number || time || isDayAndMonth(i) || isFollower(i);
    }

    private boolean isDayAndMonth(int i) {
        return isPair(i)
                && tokens.isMark(i + 1, '/')
                && BEFORE_DATE.before(tokens, i) > 0
                && number(i) <= 31
                && number(i + 2) <= 12
                && (!tokens.at(i + 3).isWord() || NO_UNIT.has(tokens, i + 3));
    }

    /** The 4 in "levels 3, 4": a small number that only a comma or an "and" parts from a name. */
    private boolean isFollower(int i) {
        boolean joined = tokens.isMark(i - 1, ',') || AND.has(tokens, i - 1) || tokens.isMark(i - 1, '-');
        return joined && isSmall(i) && isSmall(i - 2) && names.get(i - 2);
    }

    private boolean isListed(int i) {
        boolean closed = tokens.isMark(i + 1, ')');
        return closed && isPlain(i) && (tokens.isMark(i - 1, '(') || (isSmall(i) && isBegun(i)));
    }

    private boolean isBegun(int i) {
        return i == 0 || tokens.isMark(i - 1, ':') || tokens.isMark(i - 1, ';');
    }

    private boolean isClock(int i) {
        boolean before = tokens.isMark(i - 1, ':')
                && tokens.touches(i)
                && tokens.touches(i - 1)
                && tokens.at(i - 2).isNumber();
        boolean after = tokens.isMark(i + 1, ':')
                && tokens.touches(i + 1)
                && tokens.touches(i + 2)
                && tokens.at(i + 2).isNumber();
        return before || after;
    }

    private boolean isSpacedCode(int i) {
        return tokens.isMark(i + 1, '/')
                && tokens.touches(i + 2)
                && tokens.at(i + 2).isWord()
                && Character.isUpperCase(tokens.raw(i + 2).charAt(0));
    }

    private boolean isSmall(int i) {
        String key = tokens.key(i);
        return tokens.at(i).isNumber() && key.length() <= 2 && isPlain(i) && key.charAt(0) != '0';
    }

    /** "3,4" typed without a space is two small numbers where a name goes before. */
    private boolean isSmallPair(int i) {
        String key = tokens.key(i);
        return key.length() == 3 && key.charAt(1) == ',';
    }

    private int number(int i) {
        String key = tokens.key(i);
        return isPlain(i) && key.length() <= 4 ? Integer.parseInt(key) : Integer.MAX_VALUE;
    }

    private boolean isPlain(int i) {
        return tokens.at(i).isPlainNumber();
    }
}
