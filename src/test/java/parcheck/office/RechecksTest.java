package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import parcheck.check.RepositoryRules;
import parcheck.office.jobs.Job;
import parcheck.office.jobs.Worker;
import parcheck.office.ruling.Rulings;
import parcheck.office.submission.Rechecks;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;

/** After the rules have changed, what is not certified yet is judged again, once; what was certified stays as it was judged. */
@ParameterizedClass
@EnumSource
class RechecksTest extends OfficeCase {

    @Test
    void onlyWhatIsNotCertifiedIsJudgedAgain() throws Exception {
        Submission open = little.uploaded("so-a", 1000, 965);
        Submission certified = little.handedIn("so-b", 1000, 965);
        try (Rulings stricter = new Rulings(StricterRules.in(folder), RepositoryRules.CACHE)) {
            assertThat(recheck(stricter, "first")).isEqualTo("1");
            assertThat(recheck(stricter, "second")).isEqualTo("0");
            Submission now = office.submissions().get(little.lead(), open.id());
            assertThat(now.state()).isEqualTo(State.CHECKED);
            assertThat(now.version()).isEqualTo(open.version() + 1);
            assertThat(now.counts().breaches()).isEqualTo(open.counts().breaches() + 1);
            assertThat(now.basis().rulesSha256()).isEqualTo(stricter.sha256("p2023"));
            assertThat(office.findings().entries(little.lead(), open.id()))
                    .hasSizeGreaterThan(0)
                    .anyMatch(f -> "II.1.a".equals(f.clause()));
        }
        assertThat(office.submissions().get(little.lead(), certified.id())).isEqualTo(certified);
        assertThat(office.submissions().history(little.lead(), open.id()))
                .extracting(e -> e.deed())
                .containsOnlyOnce("recheck");
        assertThat(office.trail().verify().whole()).isTrue();
    }

    private String recheck(Rulings rulings, String key) {
        Rechecks rechecks = new Rechecks(office.database(), office.files(), rulings, office.trail());
        Job job = office.jobs().add("recheck", key, "", null);
        try (Worker worker = new Worker(
                office.jobs(),
                java.util.Map.of("recheck", (j, progress) -> Integer.toString(rechecks.all(progress))),
                key)) {
            assertThat(worker.runOne()).isTrue();
        }
        return office.jobs().get(job.id()).result();
    }
}
