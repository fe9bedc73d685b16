package parcheck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Document;
import parcheck.intake.Paragraph;
import parcheck.intake.UnreadableFile;
import parcheck.plan.Catalogue;
import parcheck.plan.Plan;
import parcheck.report.prose.ClaimReader;
import parcheck.report.prose.Frame;
import parcheck.report.prose.Prose;
import parcheck.report.prose.Wordings;

/**
 * Turns documents into the reports that a plan is to judge, whichever of the three ways in they took: Parcheck's form, the
 * ministry's appendix, or JSON. One reader serves any number of documents and threads.
 */
public final class ReportReader {
    private final Catalogue catalogue;
    private final Plan plan;
    private @Nullable Wordings wordings;

    /** For reports that answer to this plan. */
    public ReportReader(Catalogue catalogue, Plan plan) {
        this.catalogue = catalogue;
        this.plan = plan;
    }

    /** Reads a report; throws UnreadableFile if no report, unit, level or period can be made out. */
    public Report read(Document document, Given given) throws UnreadableFile {
        ReportDraft draft = new ReportDraft();
        Claims claims = claims(document, draft);
        if (draft.isEmpty() && !isReport(document)) {
            throw new UnreadableFile(document.source().name(), UnreadableFile.Reason.NO_REPORT);
        }
        Heading heading = claims.heading(document.source().name(), plan.units(), given);
        return withProse(draft.finish(heading, HeadingDoubts.of(heading, plan)), document.paragraphs());
    }

    /** A report together with what its prose claims, of itself and of the report's own figures. */
    public Report withProse(Report report, List<Paragraph> prose) {
        if (prose.isEmpty()) {
            return report;
        }
        Heading heading = report.heading();
        Frame frame = new Frame(heading.unitName(), heading.level(), heading.period());
        Prose said = ClaimReader.read(prose, frame, wordings());
        return report.withClaims(AgainstTable.claims(said, catalogue, plan, report));
    }

    /** Whether the first lines of a text document are those of a report; prose can be a report without any table of figures. */
    public static boolean isReport(Document document) {
        return !document.paragraphs().isEmpty() && HeadingReader.isReport(document);
    }

    /** Made when the first prose comes, for most workbooks have none. */
    private synchronized Wordings wordings() {
        if (wordings == null) {
            wordings = new Wordings(catalogue);
        }
        return wordings;
    }

    private Claims claims(Document document, ReportDraft draft) throws UnreadableFile {
        if (document.format() == Document.Format.JSON) {
            return new JsonReportReader(document.source(), catalogue, draft).read();
        }
        new TableReader(catalogue, draft).read(document.tables());
        return FormReader.isForm(document)
                ? new FormReader(document, catalogue, draft).claims()
                : HeadingReader.claims(document);
    }
}
