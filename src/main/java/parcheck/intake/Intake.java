package parcheck.intake;

import java.nio.file.Path;
import java.util.List;
import parcheck.intake.UnreadableFile.Reason;

/** Takes in one file: reads it once, tells its format by its content, guards against hostile ones, and finds cells and paragraphs. */
public final class Intake {
    private Intake() {}

    /** The document in a file that is shown to the user as {@code shownName}; throws UnreadableFile with one clear reason. */
    public static Document read(Path file, String shownName) throws UnreadableFile {
        return read(file, shownName, FileBytes.FROM_DISK);
    }

    static Document read(Path file, String shownName, FileBytes bytes) throws UnreadableFile {
        Source source = new SourceReader(bytes).read(file, shownName);
        Magic magic = Magic.of(source.bytes());
        if (TextIntake.isText(source, magic)) {
            return TextIntake.read(source);
        }
        return switch (magic) {
            case ZIP -> office(source);
            case JSON -> new Document(source, Document.Format.JSON, List.of(), List.of());
            case OLE2 -> throw new UnreadableFile(source.name(), OldOffice.reason(source.bytes()));
            case PDF -> throw new UnreadableFile(source.name(), Reason.PDF);
            case IMAGE -> throw new UnreadableFile(source.name(), Reason.IMAGE);
            case UNKNOWN -> throw new UnreadableFile(source.name(), Reason.UNKNOWN_FORMAT);
        };
    }

    private static Document office(Source source) throws UnreadableFile {
        try (OfficePackage office = OfficePackage.open(source)) {
            return office.format() == Document.Format.XLSX
                    ? new Document(source, Document.Format.XLSX, XlsxIntake.tables(office), List.of())
                    : DocxIntake.read(office);
        }
    }
}
