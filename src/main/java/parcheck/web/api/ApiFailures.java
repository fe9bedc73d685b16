package parcheck.web.api;

import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import parcheck.intake.UnreadableFile;
import parcheck.paper.UnreadableWords;
import parcheck.web.check.NotChecked;
import parcheck.web.page.PageWords;

/** Files that cannot be judged: programs get the line that people would read. All other failures are answered where pages' are. */
@RestControllerAdvice(basePackageClasses = ApiFailures.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFailures {

    @ExceptionHandler(NotChecked.class)
    ResponseEntity<ProblemDetail> notChecked(NotChecked refused, Locale locale) {
        return problem(refused.line(), locale);
    }

    @ExceptionHandler(UnreadableFile.class)
    ResponseEntity<ProblemDetail> unreadable(UnreadableFile file, Locale locale) {
        PageWords w = PageWords.of(PageWords.lang(locale));
        return problem(new UnreadableWords(w.verdicts()).line(file.file(), file), locale);
    }

    private static ResponseEntity<ProblemDetail> problem(String line, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, line);
        problem.setTitle(PageWords.of(PageWords.lang(locale)).say("error.422.title"));
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
