package parcheck.report.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Paragraph;
import parcheck.plan.Period;

/** Reads all claims that the prose of a report makes about its figures and documents. Rather no claim than a doubtful one. */
public final class ClaimReader {
    private ClaimReader() {}

    /** The claims of a text in its order; the period is the report's, or null if it is not known. */
    public static List<Claim> read(List<Paragraph> paragraphs, @Nullable Period period) {
        List<Sentence> sentences = Sentences.of(paragraphs);
        List<Reading> readings = sentences.stream().map(Reading::of).toList();
        List<Claim> out = new ArrayList<>();
        Stretches stretches = new Stretches(readings);
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            out.addAll(new RatioReader(reading).read());
            out.addAll(new SumReader(reading).read());
            out.addAll(new ChangeReader(reading).read());
            out.addAll(FlowReader.read(reading));
            Stretches.Stretch stretch = stretches.at(i);
            if (stretch != null) {
                out.addAll(new SumReader(stretch.reading()).readFrom(stretch.partsFrom()));
            }
        }
        overall(readings, period, out);
        return out;
    }

    /** What only the text as a whole can tell. */
    private static void overall(List<Reading> readings, @Nullable Period period, List<Claim> out) {
        RestatedReader restated = new RestatedReader();
        EqualReader equal = new EqualReader();
        CitationChecks citations = new CitationChecks();
        ListReader lists = new ListReader();
        LeftoverReader leftover = new LeftoverReader(period == null ? 0 : period.year());
        @Nullable PeriodReader periods = period == null ? null : new PeriodReader(period);
        for (Reading reading : readings) {
            restated.read(reading);
            equal.read(reading);
            citations.read(reading);
            lists.read(reading.sentence());
            leftover.read(reading);
            if (periods != null) {
                periods.read(reading);
            }
        }
        out.addAll(restated.claims());
        out.addAll(equal.claims());
        out.addAll(citations.claims());
        out.addAll(lists.claims());
        out.addAll(leftover.claims());
        out.addAll(periods == null ? List.of() : periods.claims());
    }
}
