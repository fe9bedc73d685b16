package parcheck.report.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts sentences together that make one statement: a total with the sentence "Among them: …" behind it, or with the list of items
 * that its last words announce.
 */
final class Stretches {
    private static final int ITEMS = 40;
    private static final int LAST_WORDS = 6;
    private static final int LABEL_REACH = 14;

    private final List<Reading> readings;

    Stretches(List<Reading> readings) {
        this.readings = readings;
    }

    /** Sentences put together, and the character at which the parts are announced. */
    record Stretch(Reading reading, int partsFrom) {}

    /** The stretch that begins with, or whose second sentence is, the i-th sentence; null if it stands for itself. */
    @Nullable
    Stretch at(int i) {
        Reading reading = readings.get(i);
        if (!reading.hasNumbers() && !reading.sentence().text().endsWith(":")) {
            return null;
        }
        Tokens tokens = reading.tokens();
        int colon = tokens.size() - 1;
        boolean begins = i > 0 && Region.trigger(tokens, 0) > 0;
        boolean announces = tokens.isMark(colon, ':') && announcesParts(tokens, colon);
        Stretch list = announces ? list(i, begins) : null;
        return list != null ? list : begins ? among(i) : null;
    }

    private static boolean announcesParts(Tokens tokens, int colon) {
        for (int i = Math.max(0, colon - LAST_WORDS); i < colon; i++) {
            if (Region.trigger(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private Stretch among(int i) {
        Sentence total = readings.get(i - 1).sentence();
        StringBuilder text = new StringBuilder(withoutStop(total.text())).append(", ");
        int from = text.length();
        text.append(withoutStop(readings.get(i).sentence().text()));
        for (int next = i + 1; next < readings.size() && next < i + ITEMS && isParallel(i, next); next++) {
            text.append("; ").append(withoutStop(readings.get(next).sentence().text()));
        }
        return stretch(total, text, from);
    }

    /** Whether a sentence goes on with the parts: "label: figure", in the same passage and of the same unit as the first part. */
    private boolean isParallel(int first, int next) {
        Reading a = readings.get(first);
        Reading b = readings.get(next);
        if (a.sentence().passage() != b.sentence().passage()
                || a.mentions().quantities().isEmpty()) {
            return false;
        }
        Quantity part = a.mentions().quantities().get(0);
        for (int i = 0; i < LABEL_REACH; i++) {
            if (b.mentions().isFigureOrDoubt(i)) {
                Quantity q = b.mentions().at(i);
                return q != null && b.tokens().isMark(i - 1, ':') && q.sameSort(part);
            }
        }
        return false;
    }

    /** The announcing sentence with its items; where the total stands in the sentence before, with that too. */
    private @Nullable Stretch list(int i, boolean totalBefore) {
        Sentence head = readings.get(totalBefore ? i - 1 : i).sentence();
        Tokens tokens = readings.get(i).tokens();
        StringBuilder text = new StringBuilder();
        if (totalBefore) {
            text.append(withoutStop(head.text())).append(", ");
        }
        int from = text.length()
                + tokens.at(Math.max(0, tokens.size() - 1 - LAST_WORDS)).start();
        text.append(tokens.text());
        String bullet = "";
        int items = 0;
        for (int next = i + 1; next < readings.size() && items < ITEMS; next++) {
            Sentence item = readings.get(next).sentence();
            if (item.passage() == readings.get(next - 1).sentence().passage()) {
                continue;
            }
            bullet = bullet.isEmpty() ? item.opening() : bullet;
            if (!item.isBullet() || !item.opening().equals(bullet)) {
                break;
            }
            text.append(items == 0 ? " " : "; ").append(withoutStop(item.text()));
            items++;
        }
        return items < 2 ? null : stretch(head, text, from);
    }

    private static Stretch stretch(Sentence head, StringBuilder text, int from) {
        return new Stretch(
                new Reading(new Sentence(head.place(), head.passage(), head.opening(), text.toString())), from);
    }

    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && ".;, /".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
