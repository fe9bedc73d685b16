package parcheck.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what says beforehand that it is too large, before anybody reads it; the limit, in bytes, leaves room for form fields. And
 * takes only so many bodies at once, so that clients that send slowly, or stop sending, never hold all the hands of the server.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadLimit extends OncePerRequestFilter {
    private static final long LARGEST = 66L << 20;
    private static final int FILES_AT_ONCE = 100;
    private static final int FORMS_AT_ONCE = 60;

    /** Together fewer than the threads that answer, of which 200 are usual. */
    private final Semaphore files = new Semaphore(FILES_AT_ONCE);

    private final Semaphore forms = new Semaphore(FORMS_AT_ONCE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) {
            turnAway(request, response);
        } else if (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null) {
            body(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Not by {@code sendError}: what makes the page of the error would read the body. */
    private static void turnAway(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader("Content-Security-Policy", SafeHeaders.CONTENT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/error").forward(new Unread(request), response);
    }

    private void body(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean form = String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
        Semaphore places = form ? forms : files;
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", "30");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
