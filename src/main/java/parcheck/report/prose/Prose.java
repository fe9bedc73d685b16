package parcheck.report.prose;

import java.util.List;

/** What the prose of a report says: claims that can be checked by themselves, and what is to be held against its tables. */
public record Prose(List<Claim> claims, List<Mention> mentions, List<OpenStatus> statuses) {}
