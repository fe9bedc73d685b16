package parcheck.web.page;

import java.util.function.Supplier;
import org.thymeleaf.context.LazyContextVariable;

/** Something large that a page asks for only when it comes to it, after its top was sent. Whether one may see it is decided before. */
public final class Later<T> extends LazyContextVariable<T> {
    private final Supplier<T> made;

    /** Made at most once for a page. */
    public Later(Supplier<T> made) {
        this.made = made;
    }

    @Override
    protected T loadValue() {
        return made.get();
    }
}
