package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How often the readers are right on the labelled sentences: a false accusation is worse than a miss. */
class CorpusTest {
    private final List<String> mistakes = new ArrayList<>();
    private int made;
    private int rightlyMade;
    private int due;
    private int read;
    private int toRead;

    @Test
    void accusationsAreRightAndErrorsAreFound() throws Exception {
        for (Corpus.Entry entry : Corpus.entries()) {
            count(entry);
        }
        double precision = (double) rightlyMade / made;
        double recall = (double) rightlyMade / due;
        double reading = (double) read / toRead;
        System.out.printf(
                Locale.ROOT,
                "prose corpus: %d entries, %d errors, precision %.3f, recall %.3f, right claims read %.3f%n",
                Corpus.entries().size(),
                due,
                precision,
                recall,
                reading);
        mistakes.forEach(System.out::println);
        assertThat(precision).as("precision; %s", mistakes).isGreaterThanOrEqualTo(0.98);
        assertThat(recall).as("recall; %s", mistakes).isGreaterThanOrEqualTo(0.90);
        assertThat(reading).as("right claims read; %s", mistakes).isGreaterThanOrEqualTo(0.90);
    }

    private void count(Corpus.Entry entry) {
        List<String> found = entry.claims().stream().map(Verdicts::of).toList();
        List<String> surplus = new ArrayList<>(
                found.stream().filter(v -> !v.equals(Verdicts.RIGHT)).toList());
        made += surplus.size();
        due += entry.wrong().size();
        for (String wrong : entry.wrong()) {
            if (surplus.remove(wrong)) {
                rightlyMade++;
            } else {
                mistakes.add("missed " + wrong + ": " + entry.where());
            }
        }
        surplus.forEach(verdict -> mistakes.add("FALSE " + verdict + ": " + entry.where()));
        int right = (int) found.stream().filter(Verdicts.RIGHT::equals).count();
        read += Math.min(right, entry.right());
        toRead += entry.right();
        if (right < entry.right()) {
            mistakes.add("not read: " + entry.where());
        }
    }

    @Test
    void theCorpusIsLargeAndAThirdOfItIsWrong() throws Exception {
        List<Corpus.Entry> entries = Corpus.entries();
        long wrong = entries.stream().filter(e -> !e.wrong().isEmpty()).count();
        assertThat(entries).hasSizeGreaterThanOrEqualTo(150);
        assertThat(wrong * 3).isGreaterThanOrEqualTo(entries.size());
    }
}
