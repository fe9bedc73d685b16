package parcheck.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends what has been written of a page before the rest is made, so that a browser can fetch styles and show the top meanwhile. */
public final class Early {
    private final HttpServletResponse response;

    Early(HttpServletResponse response) {
        this.response = response;
    }

    /** Asked by the layout once the top is written; from here on the status of the answer stands. Always false, so that nothing is shown for it. */
    public boolean send() {
        try {
            response.flushBuffer();
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
