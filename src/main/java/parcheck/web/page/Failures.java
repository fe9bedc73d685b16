package parcheck.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import parcheck.office.answer.Refused;
import parcheck.office.answer.StoreGone;

/** Failures that have an answer of their own; all others are faults of the program. */
@ControllerAdvice
class Failures {
    private static final int BUSY = 503;
    private static final int TOO_LARGE = 413;
    private static final int BAD = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int INVALID = 422;

    @ExceptionHandler(Busy.class)
    void busy(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "30");
        response.sendError(BUSY);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletResponse response) throws IOException {
        response.sendError(TOO_LARGE);
    }

    /** The office says in words why it does not do something; the status says it to programs. */
    @ExceptionHandler(Refused.class)
    void refused(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ErrorPages.SAID, refused.words());
        response.sendError(
                switch (refused.reason()) {
                    case FORBIDDEN -> FORBIDDEN;
                    case NOT_FOUND -> NOT_FOUND;
                    case CONFLICT, STALE -> CONFLICT;
                    case INVALID -> INVALID;
                });
    }

    @ExceptionHandler(StoreGone.class)
    void storeGone(StoreGone gone, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ErrorPages.SAID, gone.words());
        response.setHeader("Retry-After", "60");
        response.sendError(BUSY);
    }

    @ExceptionHandler({
        MultipartException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestPartException.class,
        MissingServletRequestParameterException.class
    })
    void brokenForm(HttpServletResponse response) throws IOException {
        response.sendError(BAD);
    }
}
