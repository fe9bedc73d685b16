package parcheck.web.page;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** One page of a long list, newest first. {@code older} is the number before which the next page goes on; null when there is none. */
public record Paged<T>(List<T> rows, @Nullable Long older) {

    /** The number before which a page begins that was asked for so; without one the newest page. */
    public static long from(@Nullable Long before) {
        return before == null ? Long.MAX_VALUE : before;
    }

    /** The first {@code most}; one more is asked for, which tells whether anything comes after them. */
    public static <T> Paged<T> of(int most, IntFunction<List<T>> list, ToLongFunction<T> number) {
        List<T> oneMore = list.apply(most + 1);
        if (oneMore.size() <= most) {
            return new Paged<>(oneMore, null);
        }
        List<T> rows = oneMore.subList(0, most);
        return new Paged<>(rows, number.applyAsLong(rows.get(most - 1)));
    }
}
