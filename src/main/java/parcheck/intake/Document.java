package parcheck.intake;

import java.util.List;

/** What a file says, before anybody knows what it means. JSON documents keep only their source. */
public record Document(Source source, Format format, List<Table> tables, List<Paragraph> paragraphs) {

    /** The formats that Parcheck reads. */
    public enum Format {
        XLSX,
        DOCX,
        JSON,
        TEXT
    }
}
