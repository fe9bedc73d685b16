package parcheck.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parcheck.office.remediation.Item;

/** Something that a unit has to mend, as programs see it. */
@Schema(name = "RemediationItem")
record ItemAnswer(
        long id,
        String unit,
        long submission,
        @Nullable Long notice,
        String finding,
        @Nullable String clause,
        String task,
        @Nullable String owner,
        LocalDate due,
        String state,
        @Nullable String report,
        @Nullable String evidence,
        @Nullable String evidenceSha256,
        @Nullable String verdict,
        @Nullable Instant closedAt,
        long version) {

    static ItemAnswer of(Item i) {
        return new ItemAnswer(
                i.id(),
                i.unit(),
                i.submission(),
                i.notice(),
                i.finding(),
                i.clause(),
                i.task(),
                i.owner(),
                i.due(),
                i.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                i.report(),
                i.evidenceName(),
                i.evidenceSha256(),
                i.verdict(),
                i.closedAt(),
                i.version());
    }
}
