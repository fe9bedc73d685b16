package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import parcheck.office.answer.Refused.Reason;
import parcheck.office.replay.ReplayResult;
import parcheck.office.submission.Submission;
import parcheck.paper.LittleRules;
import parcheck.plan.RuleFolder;

/** What changed rules would flip. */
@ParameterizedClass
@EnumSource
class ReplayTest extends OfficeCase {

    @Test
    void namesEverySubmissionAndClauseThatWouldComeOutOtherwiseAndChangesNothing() throws Exception {
        Submission flips = little.handedIn("so-a", 1000, 965);
        Submission stays = little.handedIn("so-b", 100, 99);
        RuleFolder stricter = stricter();
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

    /** The little rules with 97 % instead of 95 %. */
    private RuleFolder stricter() throws Exception {
        Path rules = LittleRules.write(folder.resolve("stricter"), 2023);
        for (String end : List.of(".drl", ".yaml")) {
            Path file = rules.resolve("p2023/1-chapter/1a-share" + end);
            String text = Files.readString(file)
                    .replace("95B", "97B")
                    .replace("> 95 %", "> 97 %")
                    .replace("a.good: 95", "a.good: 97")
                    .replace("a.good: 96", "a.good: 98");
            Files.writeString(file, text);
        }
        return RuleFolder.open(rules);
    }
}
