package parcheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page knows whether another follows. */
class PagedTest {

    @Test
    void aPageThatIsExactlyFullIsTheLast() {
        assertThat(Paged.of(2, most -> first(most, 9L, 7L), Long::longValue))
                .isEqualTo(new Paged<>(List.of(9L, 7L), null));
        assertThat(Paged.of(2, most -> first(most), Long::longValue)).isEqualTo(new Paged<>(List.of(), null));
    }

    @Test
    void oneMoreThanFitsTellsWhereTheNextPageBegins() {
        assertThat(Paged.of(2, most -> first(most, 9L, 7L, 4L, 1L), Long::longValue))
                .isEqualTo(new Paged<>(List.of(9L, 7L), 7L));
    }

    private static List<Long> first(int most, Long... all) {
        return Arrays.stream(all).limit(most).toList();
    }
}
