package parcheck.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Failures that have an answer of their own; all others are faults of the program. */
@ControllerAdvice
class Failures {
    private static final int BUSY = 503;
    private static final int TOO_LARGE = 413;
    private static final int BAD = 400;

    @ExceptionHandler(Busy.class)
    void busy(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "30");
        response.sendError(BUSY);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletResponse response) throws IOException {
        response.sendError(TOO_LARGE);
    }

    @ExceptionHandler({
        MultipartException.class,
        MissingServletRequestPartException.class,
        MissingServletRequestParameterException.class
    })
    void brokenForm(HttpServletResponse response) throws IOException {
        response.sendError(BAD);
    }
}
