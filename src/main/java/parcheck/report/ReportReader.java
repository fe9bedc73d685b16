package parcheck.report;

import parcheck.intake.Document;
import parcheck.intake.UnreadableFile;
import parcheck.plan.Catalogue;
import parcheck.plan.Plan;
import parcheck.report.prose.ClaimReader;

/** Turns a document into a report, whichever of the three ways in it took: Parcheck's form, the ministry's appendix, or JSON. */
public final class ReportReader {
    private ReportReader() {}

    /** Reads the report that a plan is to judge; throws UnreadableFile if no report, unit, level or period can be made out. */
    public static Report read(Document document, Catalogue catalogue, Plan plan, Given given) throws UnreadableFile {
        ReportDraft draft = new ReportDraft();
        Claims claims = claims(document, catalogue, draft);
        if (draft.isEmpty() && !isReport(document)) {
            throw new UnreadableFile(document.source().name(), UnreadableFile.Reason.NO_REPORT);
        }
        Heading heading = claims.heading(document.source().name(), plan.units(), given);
        return draft.finish(heading, HeadingDoubts.of(heading, plan))
                .withClaims(ClaimReader.read(document.paragraphs(), heading.period()));
    }

    /** Whether the first lines of a text document are those of a report; prose can be a report without any table of figures. */
    public static boolean isReport(Document document) {
        return !document.paragraphs().isEmpty() && HeadingReader.isReport(document);
    }

    private static Claims claims(Document document, Catalogue catalogue, ReportDraft draft) throws UnreadableFile {
        if (document.format() == Document.Format.JSON) {
            return new JsonReportReader(document.source(), catalogue, draft).read();
        }
        new TableReader(catalogue, draft).read(document.tables());
        return FormReader.isForm(document)
                ? new FormReader(document, catalogue, draft).claims()
                : HeadingReader.claims(document);
    }
}
