package parcheck.web.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import parcheck.check.Message;
import parcheck.office.answer.StoreGone;

/**
 * What is said when the database is away before anybody knows who asks: sessions live in it, too, so the usual page of errors, which shows
 * who is logged in, cannot be made. Outside of everything that looks for a session.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class DatabaseGone extends OncePerRequestFilter {
    private static final int LONGEST_CHAIN = 20;

    private final ITemplateEngine engine;
    private final LocaleResolver locales;

    DatabaseGone(ITemplateEngine engine, LocaleResolver locales) {
        this.engine = engine;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !gone(e)) {
                throw e;
            }
            answer(request, response);
        }
    }

    /** Also while a page of errors is made. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean gone(Throwable thrown) {
        @Nullable Throwable t = thrown;
        for (int depth = 0; t != null && depth < LONGEST_CHAIN; depth++, t = t.getCause()) {
            if (t instanceof StoreGone
                    || t instanceof TransactionException
                    || t instanceof TransientDataAccessException
                    || t instanceof RecoverableDataAccessException
                    || t instanceof NonTransientDataAccessResourceException) {
                return true;
            }
        }
        return false;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = locales.resolveLocale(request);
        PageWords w = PageWords.of(PageWords.lang(locale));
        String todo = w.said(Message.of("office.database-gone"));
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "60");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (asked(request).startsWith("/api/")) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write("{\"status\":503,\"title\":\"Service Unavailable\"}");
        } else {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            Map<String, Object> words = Map.of("w", w, "title", w.say("error.503.title"), "todo", todo);
            engine.process("gone", new Context(locale, words), response.getWriter());
        }
    }

    private static String asked(HttpServletRequest request) {
        Object first = request.getDispatcherType() == DispatcherType.ERROR
                ? request.getAttribute("jakarta.servlet.error.request_uri")
                : null;
        return first == null ? request.getRequestURI() : first.toString();
    }
}
