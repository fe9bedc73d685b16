package parcheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A page knows whether another follows. */
class PagedTest {

    @Test
    void aPageThatIsExactlyFullIsTheLast() {
        assertThat(Paged.of(List.of(9L, 7L), 2, Long::longValue)).isEqualTo(new Paged<>(List.of(9L, 7L), null));
        assertThat(Paged.of(List.<Long>of(), 2, Long::longValue)).isEqualTo(new Paged<>(List.of(), null));
    }

    @Test
    void oneMoreThanFitsTellsWhereTheNextPageBegins() {
        assertThat(Paged.of(List.of(9L, 7L, 4L), 2, Long::longValue)).isEqualTo(new Paged<>(List.of(9L, 7L), 7L));
    }
}
