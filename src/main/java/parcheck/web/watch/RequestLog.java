package parcheck.web.watch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line for every request: method, route (not the address, which can hold names), status, milliseconds; failures with where they
 * happened. No account, no address of a machine. Written from level INFO on ({@code logging.level.parcheck.requests=INFO}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger("parcheck.requests");
    private static final int FAULT = 500;
    private static final double NANOS = 1e6;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
            line(LOG.atInfo(), request, response.getStatus(), start).log("request");
        } catch (IOException | ServletException | RuntimeException | Error e) {
            line(LOG.atError(), request, FAULT, start).setCause(e).log("request failed");
            throw e;
        }
    }

    private static LoggingEventBuilder line(
            LoggingEventBuilder line, HttpServletRequest request, int status, long start) {
        @Nullable Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return line.addKeyValue("method", request.getMethod())
                .addKeyValue("route", route == null ? "" : route.toString())
                .addKeyValue("status", status)
                .addKeyValue("millis", Math.round((System.nanoTime() - start) / NANOS));
    }
}
