package parcheck.report.prose;

import java.util.ArrayList;
import java.util.List;

/** Finds sentences that say of a system, just before its name, that it is on trial or not completed. */
final class StatusReader {
    private static final Phrases OPEN = Phrases.of("status.open");
    private static final Phrases OTHER = Phrases.of("status.other");
    private static final List<Phrases> SYSTEMS = Phrases.sets("status");
    private static final List<String> CODES = Lexicon.series("status.code");
    private static final List<String> HINTS = Lexicon.list("status.hint");
    private static final int REACH = 12;

    private final List<OpenStatus> found = new ArrayList<>();

    void read(Reading reading) {
        String text = reading.sentence().text();
        if (HINTS.stream().noneMatch(text::contains)) {
            return;
        }
        Tokens tokens = reading.tokens();
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean stop = !tokens.at(i).isWord() && !tokens.at(i).isNumber() && !tokens.isMark(i, ',');
            stop |= OTHER.at(tokens, i) > 0;
            open = stop || i - open > REACH ? -1 : open;
            open = OPEN.at(tokens, i) > 0 ? i : open;
            for (int k = 0; open >= 0 && k < SYSTEMS.size(); k++) {
                int words = SYSTEMS.get(k).at(tokens, i);
                if (words > 0) {
                    add(reading, open, i, words, CODES.get(k));
                    open = -1;
                }
            }
        }
    }

    private void add(Reading reading, int open, int name, int words, String code) {
        int end = open + OPEN.at(reading.tokens(), open);
        List<Excerpt.Mark> marks = List.of(reading.mark(open, end), reading.mark(name, name + words));
        String said = reading.tokens().raw(open, end);
        found.add(new OpenStatus(code, said, Excerpt.of(reading.sentence(), marks)));
    }

    List<OpenStatus> found() {
        return found;
    }
}
