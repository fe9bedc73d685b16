package parcheck.check;

import java.time.LocalDate;
import parcheck.report.Heading;

/** What a verdict rests on: whose report, which file, which rules, which program. The same header means the same verdict anywhere. */
public record Header(
        Heading heading,
        String plan,
        parcheck.plan.Text planTitle,
        LocalDate asOf,
        String inputName,
        String inputSha256,
        String rulesSha256,
        String rulesOrigin,
        String engine) {}
