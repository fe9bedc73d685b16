package parcheck.web.watch;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.StackTracePrinter;

/** Where something went wrong, without the words of exceptions: databases and parsers put into them what people typed. */
public final class QuietTrace implements StackTracePrinter {
    private static final int DEEPEST = 40;

    @Override
    public void printStackTrace(Throwable thrown, Appendable out) throws IOException {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable t = thrown; t != null && seen.add(t); t = t.getCause()) {
            out.append(t == thrown ? "" : "Caused by: ")
                    .append(t.getClass().getName())
                    .append('\n');
            StackTraceElement[] frames = t.getStackTrace();
            for (int i = 0; i < Math.min(DEEPEST, frames.length); i++) {
                out.append("\tat ").append(frames[i].toString()).append('\n');
            }
        }
    }
}
