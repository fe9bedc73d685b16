package parcheck.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Rows as PostgreSQL takes them: what a name or a code holds never ends a cell or a line. */
class CopyLinesTest {

    private static String lines(Batch batch) {
        return new String(CopyLines.of(batch), StandardCharsets.UTF_8);
    }

    @Test
    void whatWouldEndACellIsWrittenOtherwise() {
        Batch batch = new Batch(Table.LABEL);
        assertThat(lines(batch)).isEmpty();
        batch.put(1).put("Sở Nội vụ").endRow();
        batch.put(Batch.NULL).put("a\tb\nc\rd\\e").endRow();
        batch.put(3).put((String) null).endRow();
        assertThat(lines(batch)).isEqualTo("1\tSở Nội vụ\n\\N\ta\\tb\\nc\\rd\\\\e\n3\t\\N\n");
    }

    @Test
    void daysAreWrittenAsDaysAndTheLackOfOneAsNothing() {
        Batch batch = new Batch(Table.CALENDAR);
        batch.putDay(0).put(1).put(2).putDay(19_358).endRow();
        batch.putDay(Batch.NO_DAY).put(-1).put(0).putDay(-1).endRow();
        assertThat(lines(batch)).isEqualTo("1970-01-01\t1\t2\t2023-01-01\n\\N\t-1\t0\t1969-12-31\n");
    }

    @Test
    void aRowWithoutAllItsCellsIsNone() {
        Batch batch = new Batch(Table.LABEL);
        assertThatIllegalStateException()
                .isThrownBy(() -> batch.put(1).endRow())
                .withMessage("label: 1 cells");
    }

    @Test
    void theLastRowThatFitsFillsTheBatch() {
        Batch batch = new Batch(Table.LABEL);
        for (int i = 1; i < Batch.ROWS; i++) {
            assertThat(batch.put(i).put("").endRow()).isFalse();
        }
        assertThat(batch.put(0).put("").endRow()).isTrue();
        assertThat(batch.size).isEqualTo(Batch.ROWS);
    }
}
