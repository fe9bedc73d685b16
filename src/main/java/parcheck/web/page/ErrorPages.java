package parcheck.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import parcheck.check.Message;

/** What is said when something fails: a page for people, problem+json for programs; what went wrong inside is told to neither. */
@Controller
class ErrorPages implements ErrorController {
    /** The request attribute that holds a message more exact than the status. */
    static final String SAID = "parcheck.said";

    private static final List<Integer> KNOWN = List.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 503);

    @RequestMapping("/error")
    Object error(HttpServletRequest request, Locale locale) {
        HttpStatus status = status(request);
        PageWords w = PageWords.of(PageWords.lang(locale));
        String title = w.say(code(status, ".title"));
        Object said = request.getAttribute(SAID);
        String todo = said instanceof Message words ? w.said(words) : w.say(code(status, ".todo"));
        if (forPrograms(request)) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, todo);
            problem.setTitle(title);
            if (said instanceof Message words) {
                problem.setProperty("code", words.code());
            }
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        boolean part = "true".equals(request.getHeader("HX-Request"));
        return new ModelAndView(
                part ? "error :: said" : "error",
                Map.of("status", status.value(), "title", title, "todo", todo),
                status);
    }

    private static String code(HttpStatus status, String end) {
        String kind = KNOWN.contains(status.value())
                ? Integer.toString(status.value())
                : status.is4xxClientError() ? "4xx" : "5xx";
        return "error." + kind + end;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static boolean forPrograms(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String accepts = String.valueOf(request.getHeader("Accept"));
        return (path instanceof String asked && asked.startsWith("/api/"))
                || (accepts.contains("json") && !accepts.contains("html"));
    }
}
