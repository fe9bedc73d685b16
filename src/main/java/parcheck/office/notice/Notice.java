package parcheck.office.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice to a unit about its submission: its paper, number and date once issued, and what came back. Number and date are entered once. {@code closedAnyway}
 * is why it was closed although not all was mended.
 */
public record Notice(
        long id,
        String batch,
        String unit,
        long submission,
        State state,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        String paperSha256,
        long preparedBy,
        Instant preparedAt,
        @Nullable Long issuedBy,
        @Nullable Long receivedBy,
        @Nullable Instant receivedAt,
        @Nullable String reply,
        @Nullable String replySha256,
        @Nullable String replyName,
        @Nullable Long repliedBy,
        @Nullable Instant repliedAt,
        @Nullable Long closedBy,
        @Nullable Instant closedAt,
        @Nullable String closure,
        @Nullable String closedAnyway,
        long version) {

    /** Where the notice stands; a unit sees it from ISSUED on. */
    public enum State {
        PREPARED,
        ISSUED,
        RECEIVED,
        REPLIED,
        CLOSED
    }
}
