package parcheck.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.remediation.Item;
import parcheck.office.remediation.Remediations;
import parcheck.web.check.UploadedFile;
import parcheck.web.page.Sent;

/** What units have to mend, by program: what there is, who does it, what was done, with which evidence. */
@RestController
@Tag(name = "remediation")
class RemediationApi {
    private final Remediations remediations;
    private final Access access;

    RemediationApi(Remediations remediations, Access access) {
        this.remediations = remediations;
        this.access = access;
    }

    @GetMapping("/api/remediation")
    @Operation(summary = "Everything to be mended in the units that the account may see, what is due first first")
    List<ItemAnswer> list(
            @RequestParam(required = false) @Nullable String unit, @Parameter(hidden = true) Caller caller) {
        if (!access.may(caller, Deed.SEE_REPORTS)) {
            throw Refused.forbidden();
        }
        return remediations.list(caller).stream()
                .filter(i -> unit == null || i.unit().equals(unit))
                .map(ItemAnswer::of)
                .toList();
    }

    @GetMapping("/api/remediation/{id}")
    @Operation(summary = "One thing to be mended")
    ItemAnswer one(@PathVariable long id, @Parameter(hidden = true) Caller caller) {
        return ItemAnswer.of(remediations.get(caller, id));
    }

    @GetMapping("/api/remediation/{id}/evidence")
    @Operation(summary = "The file that proves what was done")
    ResponseEntity<byte[]> evidence(@PathVariable long id, @Parameter(hidden = true) Caller caller) {
        Item item = remediations.get(caller, id);
        return Sent.file(String.valueOf(item.evidenceName()), remediations.evidence(caller, id));
    }

    @PostMapping("/api/remediation/{id}/begin")
    @Operation(summary = "The unit says who does it; version is the one that was read")
    ItemAnswer begin(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String owner,
            @Parameter(hidden = true) Caller caller) {
        return ItemAnswer.of(remediations.begin(caller, id, version, owner));
    }

    @PostMapping("/api/remediation/{id}/report")
    @Operation(summary = "The unit says that it is done, with a file as evidence if there is one")
    ItemAnswer report(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String report,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @Parameter(hidden = true) Caller caller) {
        UploadedFile proof = UploadedFile.orNull(file);
        return ItemAnswer.of(remediations.report(
                caller,
                id,
                version,
                report,
                proof == null ? null : proof.name(),
                proof == null ? null : proof.content()));
    }
}
