package parcheck.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import parcheck.intake.UnreadableFile;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Submissions;
import parcheck.office.submission.Upload;
import parcheck.office.submission.Uploads;
import parcheck.office.submission.Wanted;
import parcheck.web.check.UploadedFile;
import parcheck.web.page.Sent;

/** Submissions by program: a file goes in, its verdict comes out. Certifying stays with people, on the pages. */
@RestController
@Tag(name = "submissions")
class SubmissionsApi {
    private static final int MOST = 1000;

    private final Uploads uploads;
    private final Submissions submissions;
    private final Access access;

    SubmissionsApi(Uploads uploads, Submissions submissions, Access access) {
        this.uploads = uploads;
        this.submissions = submissions;
        this.access = access;
    }

    @PostMapping(path = "/api/submissions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Upload a report for a unit; it is judged at once and kept as a draft",
            description = "The same Idempotency-Key with the same file answers the same submission again.")
    ResponseEntity<SubmissionAnswer> upload(
            @RequestParam String unit,
            @RequestParam("file") MultipartFile file,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Parameter(hidden = true) Caller caller)
            throws UnreadableFile {
        UploadedFile sent = UploadedFile.of(file);
        String once = key == null ? UUID.randomUUID().toString() : key;
        Submission made = uploads.upload(caller, new Upload(unit, sent.name(), sent.content(), once));
        return ResponseEntity.created(URI.create("/api/submissions/" + made.id()))
                .body(SubmissionAnswer.of(made));
    }

    @GetMapping("/api/submissions")
    @Operation(summary = "The submissions that the account may see, newest first")
    List<SubmissionAnswer> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String state,
            @Parameter(description = "Only older ones than this number, for reading page by page")
                    @RequestParam(defaultValue = "9223372036854775807")
                    long before,
            @RequestParam(defaultValue = "200") int limit,
            @Parameter(hidden = true) Caller caller) {
        if (!access.may(caller, Deed.SEE_REPORTS)) {
            throw Refused.forbidden();
        }
        Set<State> states = state == null ? Set.of() : Set.of(Codes.state(state));
        var wanted = new Wanted(
                unit,
                period == null ? null : Codes.period(period),
                states,
                false,
                before,
                Math.max(1, Math.min(limit, MOST)));
        return submissions.list(caller, wanted).stream()
                .map(SubmissionAnswer::of)
                .toList();
    }

    @GetMapping("/api/submissions/{id}")
    @Operation(summary = "One submission with the head of its verdict")
    SubmissionAnswer one(@PathVariable long id, @Parameter(hidden = true) Caller caller) {
        return SubmissionAnswer.of(submissions.get(caller, id));
    }

    @GetMapping("/api/submissions/{id}/file")
    @Operation(summary = "The file as it was uploaded, byte for byte")
    ResponseEntity<byte[]> file(@PathVariable long id, @Parameter(hidden = true) Caller caller) {
        Submission submission = submissions.get(caller, id);
        return Sent.file(submission.file().name(), submissions.file(caller, id));
    }

    @GetMapping("/api/submissions/{id}/findings")
    @Operation(summary = "findings.json, byte for byte as it was written when the submission was judged")
    ResponseEntity<byte[]> findings(@PathVariable long id, @Parameter(hidden = true) Caller caller) {
        return Sent.json("findings.json", submissions.verdict(caller, id));
    }
}
