package parcheck.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parcheck.office.submission.Submission;

/** A submission as programs see it: where it stands, its file, what its verdict rests on and counts. Moments are in UTC. */
@Schema(name = "Submission")
record SubmissionAnswer(
        long id,
        String unit,
        String period,
        String plan,
        String state,
        KeptFile file,
        @Nullable VerdictHead verdict,
        Instant uploadedAt,
        @Nullable String receipt,
        @Nullable Instant receivedAt,
        @Nullable Long replaces,
        long version) {

    /** The file as it was uploaded, its size in bytes. */
    record KeptFile(String name, String sha256, long size) {}

    /** The hashes of findings.json and of the rules, and how many findings there are of each class. */
    record VerdictHead(
            String sha256,
            String rulesSha256,
            LocalDate asOf,
            String engine,
            int blocks,
            int breaches,
            int warnings,
            int toVerify) {}

    static SubmissionAnswer of(Submission s) {
        Submission.StoredFile f = s.file();
        return new SubmissionAnswer(
                s.id(),
                s.unit(),
                s.period().code(),
                s.plan(),
                s.state().code(),
                new KeptFile(f.name(), f.sha256(), f.size()),
                s.basis() == null ? null : head(s.basis(), s.counts()),
                s.uploaded().at(),
                s.receipt(),
                s.receivedAt(),
                s.replaces(),
                s.version());
    }

    private static VerdictHead head(Submission.Basis b, Submission.Counts c) {
        return new VerdictHead(
                b.verdictSha256(),
                b.rulesSha256(),
                b.asOf(),
                b.engine(),
                c.blocks(),
                c.breaches(),
                c.warnings(),
                c.toVerify());
    }
}
