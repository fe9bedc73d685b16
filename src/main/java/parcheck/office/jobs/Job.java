package parcheck.office.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A piece of long work: what ({@code kind}, {@code payload}), for whom, how far it is, and what came out. */
public record Job(
        long id,
        String kind,
        String key,
        String payload,
        @Nullable Long owner,
        State state,
        int attempts,
        @Nullable String node,
        int done,
        int total,
        @Nullable String result,
        Instant createdAt,
        @Nullable Instant endedAt) {

    /** Whether nobody works on it any more. */
    public boolean ended() {
        return state == State.DONE || state == State.FAILED;
    }

    /** Where the work stands. */
    public enum State {
        WAITING,
        TAKEN,
        DONE,
        FAILED
    }
}
