package parcheck.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule book that went through bytes is the same book. */
class BookBytesTest {
    private static final RuleBook BOOK = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023");

    private final byte[] bytes = BookBytes.write(BOOK);
    private final RuleBook again = BookBytes.read(bytes, "elsewhere");

    @Test
    void everythingIsThereAgainInItsOrder() {
        assertThat(again).usingRecursiveComparison().ignoringFields("origin").isEqualTo(BOOK);
        assertThat(again.rules()).isEqualTo(BOOK.rules());
        assertThat(List.copyOf(again.catalogue().all()))
                .isEqualTo(List.copyOf(BOOK.catalogue().all()));
        assertThat(List.copyOf(again.relations().values()))
                .isEqualTo(List.copyOf(BOOK.relations().values()));
        assertThat(again.plan().clauses()).isEqualTo(BOOK.plan().clauses());
        assertThat(again.plan().units().all()).isEqualTo(BOOK.plan().units().all());
        assertThat(again.integrity()).isEqualTo(BOOK.integrity());
        assertThat(BookBytes.write(again.from(BOOK.origin()))).isEqualTo(bytes);
    }

    @Test
    void aClausePointsToTheVeryRuleThatTheBookLists() {
        List<RuleSheet> byClause = again.plan().clauses().stream()
                .map(Clause::rule)
                .filter(rule -> rule != null)
                .toList();
        for (int i = 0; i < byClause.size(); i++) {
            assertThat(byClause.get(i)).isSameAs(again.rules().get(i));
        }
    }

    @Test
    void theOriginIsThatOfTheFolderReadNow() {
        assertThat(again.origin()).isEqualTo("elsewhere");
    }

    @Test
    void bytesThatAreNoBookAreRefused() {
        for (int cut : List.of(0, 1, 100, bytes.length / 2, bytes.length - 1)) {
            assertThatThrownBy(() -> BookBytes.read(Arrays.copyOf(bytes, cut), "x"))
                    .isInstanceOf(RuntimeException.class);
        }
    }
}
