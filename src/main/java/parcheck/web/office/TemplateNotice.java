package parcheck.web.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import parcheck.intake.UnreadableFile;
import parcheck.office.Office;
import parcheck.office.ruling.Ruling;
import parcheck.office.submission.Submission;
import parcheck.paper.NoticeOrder;
import parcheck.paper.Notices;
import parcheck.paper.notice.NoticeKind;
import parcheck.paper.notice.NoticeTemplate;
import parcheck.paper.notice.TemplateRefused;
import parcheck.remedy.History;
import parcheck.remedy.Offices;
import parcheck.remedy.OfficesReader;
import parcheck.remedy.Remedy;
import parcheck.remedy.Step;
import parcheck.remedy.UnitRemedy;

/**
 * The notice that the command line writes too, from its Word template; number, date and signature stay blank. Where today's rules would
 * judge otherwise than the stored verdict, or the verdict is only a demonstration, the plain notice quotes the stored findings instead.
 */
@Component
@Primary
class TemplateNotice implements NoticePaper {
    private final Office office;
    private final Clock clock;
    private final PlainNotice plain;
    private final Notices notices;

    TemplateNotice(Office office, Clock clock, PlainNotice plain) {
        this.office = office;
        this.clock = clock;
        this.plain = plain;
        this.notices = new Notices(templates(), new NoticeOrder(NoticeKind.NOTICE, null, null, ""));
    }

    private static Map<NoticeKind, NoticeTemplate> templates() {
        Map<NoticeKind, NoticeTemplate> out = new EnumMap<>(NoticeKind.class);
        try {
            for (NoticeKind kind : new NoticeKind[] {NoticeKind.NOTICE, NoticeKind.CONFIRMATION}) {
                out.put(kind, NoticeTemplate.of(kind, NoticeTemplate.packed(kind)));
            }
        } catch (TemplateRefused e) {
            throw new IllegalStateException(e);
        }
        return out;
    }

    @Override
    public byte[] of(Submission submission, String unitName, byte[] findings) {
        try {
            byte[] report = office.files().content(submission.file().sha256());
            Ruling ruling = office.rulings().judge(report, submission.file().name());
            Offices offices = OfficesReader.read(OfficesReader.packed(submission.plan()));
            UnitRemedy remedy = new Remedy(offices, new History(), ruling.catalogue(), Step.REMINDER)
                    .of(ruling.verdict(), LocalDate.now(clock));
            boolean official = !remedy.demonstration() && (!remedy.tasks().isEmpty() || remedy.flawless());
            return official && Arrays.equals(ruling.findingsJson(), findings)
                    ? notices.of(remedy, offices, ruling.catalogue(), Map.of())
                    : plain.of(submission, unitName, findings);
        } catch (UnreadableFile e) {
            return plain.of(submission, unitName, findings);
        }
    }
}
