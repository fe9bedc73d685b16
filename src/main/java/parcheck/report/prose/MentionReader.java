package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import parcheck.report.prose.WordView.Item;

/** Finds the figures of prose that name rows of the catalogue, and leaves out all that may speak of something else. */
final class MentionReader {
    private final Wordings wordings;
    private final Scope scope;
    private final List<Mention> found = new ArrayList<>();

    MentionReader(Wordings wordings, Frame frame) {
        this.wordings = wordings;
        this.scope = new Scope(frame);
    }

    void read(Reading reading) {
        boolean figures = !reading.mentions().quantities().isEmpty()
                || !reading.mentions().fractions().isEmpty();
        if (!figures || !wordings.mayBegin(reading.tokens())) {
            return;
        }
        List<Item> items = new WordView(reading).items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isStop()) {
                continue;
            }
            for (Wording wording : wordings.beginning(items.get(i).word())) {
                Wording.Match match = wording.at(items, i);
                if (match != null && isUsable(match) && scope.isWhole(items, match, reading.tokens())) {
                    found.add(mention(reading, wording, match.figure()));
                }
            }
        }
    }

    List<Mention> found() {
        return found;
    }

    private static boolean isUsable(Wording.Match match) {
        return !match.figure().isRange() && match.figure().power() == 0;
    }

    /** Rounded and truncated figures both fit, so a printed figure stands for a whole unit of its last digit to either side. */
    private static Mention mention(Reading reading, Wording wording, Quantity q) {
        BigDecimal least = q.low().subtract(q.half());
        BigDecimal most = q.high().add(q.ulp());
        return new Mention(
                wording,
                q.printed(),
                least,
                most,
                q.percent(),
                q.bound(),
                reading.excerpt(q).get(0));
    }
}
