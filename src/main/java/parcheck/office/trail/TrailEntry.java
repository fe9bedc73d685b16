package parcheck.office.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened: who did what to what, for which unit. {@code deed} is a code with words in the message files
 * ({@code trail.<deed>}), {@code subject} names the thing ({@code submission/12}), {@code detail} is short text such as a reason.
 * {@code hash} covers everything here and the entry before.
 */
public record TrailEntry(
        long seq,
        Instant at,
        @Nullable Long actor,
        String login,
        String deed,
        @Nullable String unit,
        String subject,
        String detail,
        String previous,
        String hash) {}
