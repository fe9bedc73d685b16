package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import parcheck.office.answer.Refused.Reason;
import parcheck.office.replay.ReplayResult;
import parcheck.office.submission.Submission;
import parcheck.plan.RuleFolder;

/** What changed rules would flip. */
@ParameterizedClass
@EnumSource
class ReplayTest extends OfficeCase {

    @Test
    void namesEverySubmissionAndClauseThatWouldComeOutOtherwiseAndChangesNothing() throws Exception {
        Submission flips = little.handedIn("so-a", 1000, 965);
        Submission stays = little.handedIn("so-b", 100, 99);
        RuleFolder stricter = StricterRules.in(folder);
        byte[] before = office.submissions().verdict(little.lead(), flips.id());

        ReplayResult result = office.replays().replay(little.lead(), stricter, (done, total) -> {});

        assertThat(result.judged()).isEqualTo(2);
        assertThat(result.rulesSha256()).isEqualTo(stricter.sha256());
        assertThat(result.flips())
                .isEqualTo(List.of(new ReplayResult.Flip(flips.id(), "so-a", "II.1.a", "met", "missed")));
        assertThat(office.submissions().verdict(little.lead(), flips.id())).isEqualTo(before);
        assertThat(office.submissions().get(little.lead(), stays.id())).isEqualTo(stays);
        refused(
                Reason.FORBIDDEN,
                "forbidden",
                () -> office.replays().replay(little.inspector(), stricter, (done, total) -> {}));
    }
}
