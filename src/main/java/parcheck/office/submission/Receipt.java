package parcheck.office.submission;

import java.time.Instant;
import parcheck.plan.Period;

/** What a unit holds in hand after it handed in: number, moment, the hashes of file and verdict, and what the verdict rests on. */
public record Receipt(
        String number,
        Instant at,
        String unit,
        Period period,
        String plan,
        Submission.StoredFile file,
        Submission.Basis basis,
        Submission.Counts counts,
        long clerk,
        long head) {}
