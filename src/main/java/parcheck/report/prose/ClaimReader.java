package parcheck.report.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Paragraph;
import parcheck.plan.Period;

/** Reads all claims that the prose of a report makes about its figures and documents. Rather no claim than a doubtful one. */
public final class ClaimReader {
    private final List<Claim> claims = new ArrayList<>();
    private final RestatedReader restated = new RestatedReader();
    private final EqualReader equal = new EqualReader();
    private final CitationChecks citations = new CitationChecks();
    private final ListReader lists = new ListReader();
    private final LeftoverReader leftover;
    private final @Nullable PeriodReader periods;
    private final @Nullable MentionReader mentions;
    private final StatusReader statuses = new StatusReader();

    private ClaimReader(@Nullable Period period, @Nullable MentionReader mentions) {
        this.leftover = new LeftoverReader(period == null ? 0 : period.year());
        this.periods = period == null ? null : new PeriodReader(period);
        this.mentions = mentions;
    }

    /** The claims of a text in its order, those of single sentences first; the period is the report's, or null if it is not known. */
    public static List<Claim> read(List<Paragraph> paragraphs, @Nullable Period period) {
        return paragraphs.isEmpty() ? List.of() : new ClaimReader(period, null).read(readings(paragraphs));
    }

    /** As {@link #read(List, Period)}, and what prose says of rows of the catalogue, to be held against the report's own tables. */
    public static Prose read(List<Paragraph> paragraphs, Frame frame, Wordings wordings) {
        MentionReader mentions = new MentionReader(wordings, frame);
        ClaimReader reader = new ClaimReader(frame.period(), mentions);
        List<Claim> claims = reader.read(readings(paragraphs));
        return new Prose(claims, mentions.found(), reader.statuses.found());
    }

    private static List<Reading> readings(List<Paragraph> paragraphs) {
        return Sentences.of(paragraphs).stream().map(Reading::new).toList();
    }

    private List<Claim> read(List<Reading> readings) {
        Stretches stretches = new Stretches(readings);
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            lists.read(reading.sentence());
            leftover.read(reading);
            statuses.read(reading);
            if (reading.hasNumbers()) {
                sentence(reading);
            }
            Stretches.Stretch stretch = stretches.at(i);
            if (stretch != null) {
                claims.addAll(new SumReader(stretch.reading()).readFrom(stretch.partsFrom()));
            }
            if (i > 0) {
                readings.get(i - 1).forget();
            }
        }
        return all();
    }

    private void sentence(Reading reading) {
        claims.addAll(new RatioReader(reading).read());
        claims.addAll(new SumReader(reading).read());
        claims.addAll(new ChangeReader(reading).read());
        claims.addAll(PartitionReader.read(reading));
        claims.addAll(FlowReader.read(reading));
        restated.read(reading);
        equal.read(reading);
        citations.read(reading);
        if (periods != null) {
            periods.read(reading);
        }
        if (mentions != null) {
            mentions.read(reading);
        }
    }

    private List<Claim> all() {
        claims.addAll(restated.claims());
        claims.addAll(equal.claims());
        claims.addAll(citations.claims());
        claims.addAll(lists.claims());
        claims.addAll(leftover.claims());
        claims.addAll(periods == null ? List.of() : periods.claims());
        return claims;
    }
}
