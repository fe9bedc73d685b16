package parcheck.paper.markup;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.jspecify.annotations.Nullable;
import parcheck.check.Verdict;
import parcheck.intake.Document;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;
import parcheck.paper.Words;
import parcheck.plan.Catalogue;

/** The report handed back: a copy of the unit's own file with comments where findings point to, and the list of them in front. */
public final class MarkedCopy {
    private final Words words;
    private final Catalogue catalogue;

    /** In these words; the catalogue knows the names of figures. */
    public MarkedCopy(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** The name under which the copy is kept; null for formats that cannot be commented. */
    public static @Nullable String name(Document.Format format) {
        return switch (format) {
            case XLSX -> "marked.xlsx";
            case DOCX -> "marked.docx";
            case JSON, TEXT -> null;
        };
    }

    /**
     * The bytes of the copy, the document staying as it is; null as for {@link #name}. Throws UnreadableFile if a
     * part that holds no figures, and so was not looked at before, is damaged.
     */
    public byte @Nullable [] of(Document document, Verdict verdict) throws UnreadableFile {
        Cover cover = Cover.of(verdict, catalogue, words);
        try {
            return switch (document.format()) {
                case XLSX -> new XlsxCopy(cover).of(document.source().bytes());
                case DOCX -> new DocxCopy(cover).of(document.source().bytes());
                case JSON, TEXT -> null;
            };
        } catch (InvalidFormatException | IOException | RuntimeException e) {
            throw new UnreadableFile(
                    document.source().name(), Reason.BROKEN, e.getClass().getSimpleName());
        }
    }
}
