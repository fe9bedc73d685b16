package parcheck.report.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds how many dossiers were received and how many settled in one sentence, where nothing tells of dossiers carried over. */
final class FlowReader {
    private static final Phrases RECEIVED = Phrases.of("flow.received");
    private static final Phrases SETTLED = Phrases.of("flow.settled");
    private static final Phrases CARRIED = Phrases.of("flow.carried");
    private static final Phrases CHANNEL = Phrases.of("flow.channel");
    private static final Phrases UNITS = Phrases.of("flow.units");
    private static final int REACH = 3;
    private static final int NEAR = 14;

    private FlowReader() {}

    static List<PairClaim> read(Reading reading) {
        List<PairClaim> out = new ArrayList<>();
        Tokens tokens = reading.tokens();
        Quantity received = null;
        for (Quantity q : reading.mentions().quantities()) {
            if (q.percent() || !q.isExact() || q.isRange() || !isCounted(tokens, q)) {
                continue;
            }
            if (follows(tokens, q, RECEIVED)) {
                received = received == null ? q : null;
            } else if (received != null
                    && received.sameSort(q)
                    && q.first() - received.end() <= NEAR
                    && follows(tokens, q, SETTLED)) {
                out.add(claim(reading, received, q));
                received = null;
            }
        }
        boolean others = CARRIED.within(tokens, 0, tokens.size()) || CHANNEL.within(tokens, 0, tokens.size());
        return others ? List.of() : out;
    }

    private static PairClaim claim(Reading reading, Quantity received, Quantity settled) {
        return new PairClaim(
                "settled",
                reading.excerpt(received, settled),
                received.asPrinted(received.low()),
                received.asPrinted(settled.low()));
    }

    private static boolean isCounted(Tokens tokens, @Nullable Quantity q) {
        return q != null && UNITS.at(tokens, q.end()) > 0;
    }

    /** Whether the verb stands right before the figure or a few words ahead of it, without a figure or mark in between. */
    private static boolean follows(Tokens tokens, Quantity q, Phrases verbs) {
        for (int i = q.first(); i > q.first() - REACH && i > 0; i--) {
            if (verbs.before(tokens, i) > 0) {
                return true;
            }
            if (!tokens.at(i - 1).isWord()) {
                return false;
            }
        }
        return false;
    }
}
