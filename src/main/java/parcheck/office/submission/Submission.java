package parcheck.office.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Period;

/**
 * A file that a unit hands in for a period and plan, and where it stands. What the verdict rests on (rules, date, engine) and how
 * many findings it has are there as soon as it is judged. {@code reporting} is the level that the file reports as.
 */
public record Submission(
        long id,
        String unit,
        Period period,
        String reporting,
        String plan,
        State state,
        StoredFile file,
        @Nullable Basis basis,
        Counts counts,
        Signed uploaded,
        @Nullable Signed clerk,
        @Nullable Signed head,
        @Nullable String receipt,
        @Nullable Instant receivedAt,
        @Nullable Long inspector,
        @Nullable Instant decidedAt,
        @Nullable Long replaces,
        long version) {

    /** The file as it was uploaded; its content is kept under its SHA-256. */
    public record StoredFile(String name, String sha256, long size) {}

    /** What a verdict rests on, and the SHA-256 under which its findings.json is kept. */
    public record Basis(String verdictSha256, String rulesSha256, LocalDate asOf, String engine) {}

    /** How many findings of each class. */
    public record Counts(int blocks, int breaches, int warnings, int toVerify) {}

    /** Which account did something, and when. */
    public record Signed(long account, Instant at) {}

    /** How the trail names it. */
    public String subject() {
        return subject(id);
    }

    /** How the trail names a submission. */
    public static String subject(long id) {
        return "submission/" + id;
    }
}
