package parcheck.web.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import parcheck.paper.Lists;
import parcheck.paper.Words;
import parcheck.paper.remediation.RemediationBook;
import parcheck.remedy.History;
import parcheck.remedy.Offices;
import parcheck.remedy.OfficesReader;
import parcheck.remedy.Remedy;
import parcheck.remedy.Step;

/** What has to be done, as a workbook in which the unit writes what it did. */
final class RemediationPaper implements Paper {
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Clock clock;

    RemediationPaper(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "remediation";
    }

    @Override
    public String fileName(Judging.Checked checked) {
        return "remediation.xlsx";
    }

    @Override
    public MediaType type() {
        return WORKBOOK;
    }

    @Override
    public byte[] make(Judging.Checked checked, Words words) {
        Offices offices = OfficesReader.read(
                OfficesReader.packed(checked.judged().verdict().header().plan()));
        Remedy remedy = new Remedy(offices, new History(), checked.judged().catalogue(), Step.REMINDER);
        return RemediationBook.file(List.of(new Lists(checked.judged().catalogue())
                .of(remedy.of(checked.judged().verdict(), LocalDate.now(clock)))));
    }
}
