package parcheck.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import parcheck.paper.FindingsJson;
import parcheck.web.check.GivenForm;
import parcheck.web.check.Judging;
import parcheck.web.check.NotChecked;
import parcheck.web.page.PageWords;

/** Checking a file by program, without an account. */
@RestController
@Tag(name = "check")
class CheckApi {
    private final Judging judging;

    CheckApi(Judging judging) {
        this.judging = judging;
    }

    @PostMapping(
            path = "/api/check",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @Operation(
            summary = "Check a report; nothing is kept",
            description =
                    "Answers findings.json, byte for byte that of the command line. 422 with the reason if the file cannot be judged.")
    ResponseEntity<byte[]> check(
            @RequestParam("file") MultipartFile file, @ParameterObject GivenForm form, Locale locale)
            throws NotChecked {
        Judging.Checked checked = judging.judge(file, form, PageWords.of(PageWords.lang(locale)));
        byte[] findings = new FindingsJson(checked.judged().catalogue())
                .file(checked.judged().verdict());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(findings);
    }
}
