package parcheck.report.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Fold;

/** Finds the documents that a sentence cites by number. */
final class CitationReader {
    private static final Phrases NUMBER = Phrases.of("document.number");
    private static final Phrases DATE = Phrases.of("document.date");
    private static final Phrases OF = Phrases.of("document.of");
    private static final int ISSUER_WORDS = 6;

    private final Reading reading;
    private final Tokens tokens;

    private CitationReader(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    static List<Citation> read(Reading reading) {
        CitationReader reader = new CitationReader(reading);
        List<Citation> out = new ArrayList<>();
        int i = 0;
        while (i < reading.tokens().size()) {
            Citation citation = reading.tokens().at(i).isNumber() ? reader.citation(i) : null;
            if (citation != null) {
                out.add(citation);
            }
            i = citation == null ? i + 1 : citation.end();
        }
        return out;
    }

    private @Nullable Citation citation(int i) {
        boolean begins = tokens.touches(i) ? tokens.isMark(i - 1, '(') : !isStroke(i - 1);
        if (Dates.number(tokens, i) == 0 || !begins) {
            return null;
        }
        if (tokens.isMark(i + 1, '/')
                && tokens.touches(i + 2)
                && tokens.at(i + 2).isNumber()) {
            boolean signed = tokens.isMark(i + 3, '/') && isSign(i + 4);
            return signed ? complete(i, tokens.key(i + 2), i + 4) : null;
        }
        boolean stroke = tokens.isMark(i + 1, '/') || (tokens.isMark(i + 1, '-') && tokens.touches(i + 1));
        return stroke && isSign(i + 2) ? complete(i, null, i + 2) : null;
    }

    /** A sign begins with a capital and touches the stroke before it. */
    private boolean isSign(int i) {
        return tokens.at(i).isWord()
                && tokens.touches(i)
                && Character.isUpperCase(tokens.raw(i).charAt(0));
    }

    private Citation complete(int i, @Nullable String year, int sign) {
        int end = sign + 1;
        while (tokens.touches(end) && isSignPart(end) && !(isStroke(end) && !isSignWord(end + 1))) {
            end++;
        }
        int typeEnd = i - (NUMBER.has(tokens, i - 1) ? 1 : 0);
        String type = DocumentTypes.before(tokens, typeEnd);
        int dated = dateFrom(end);
        Dates.Written date = dated < 0 ? null : Dates.written(tokens, dated);
        int behind = date == null ? end : date.end();
        String issuer = issuer(date == null || OF.has(tokens, end) ? end : behind);
        int first = type == null ? i : typeEnd - type.split(" ", -1).length;
        return new Citation(reading, type, tokens.key(i), year, tokens.raw(sign, end), date, issuer, first, behind);
    }

    private boolean isSignPart(int i) {
        return tokens.at(i).isWord() || tokens.at(i).isNumber() || isStroke(i);
    }

    private boolean isSignWord(int i) {
        return tokens.touches(i) && (tokens.at(i).isWord() || tokens.at(i).isNumber());
    }

    private boolean isStroke(int i) {
        return tokens.isMark(i, '-') || tokens.isMark(i, '/');
    }

    /** Where the date behind a number begins: directly behind it, or behind "of" and whoever issued the document. */
    private int dateFrom(int end) {
        int i = end;
        if (tokens.isMark(i, ',') || tokens.isMark(i, '(')) {
            i++;
        }
        if (DATE.has(tokens, i)) {
            return i + 1;
        }
        if (!OF.has(tokens, end)) {
            return -1;
        }
        for (i = end + 1; i < end + ISSUER_WORDS && tokens.at(i).isWord(); i++) {
            if (DATE.has(tokens, i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private String issuer(int end) {
        if (!OF.has(tokens, end)) {
            return "";
        }
        int i = end + 1;
        while (i < end + ISSUER_WORDS && tokens.at(i).isWord() && !DATE.has(tokens, i)) {
            i++;
        }
        return Fold.key(tokens.raw(end + 1, i));
    }
}
