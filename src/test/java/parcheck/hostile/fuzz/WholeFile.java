package parcheck.hostile.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parcheck.check.Checker;
import parcheck.check.RepositoryRules;
import parcheck.hostile.Archive;
import parcheck.intake.Document;
import parcheck.intake.Intake;
import parcheck.intake.UnreadableFile;
import parcheck.report.Given;
import parcheck.report.ReportReader;

/** The whole way of a file, from its bytes to the verdict; a refusal with its reason is as good an end as a verdict. */
final class WholeFile {
    private static final Checker CHECKER = RepositoryRules.of2023();
    private static final Path FILE = temporary();

    private WholeFile() {}

    static void goThrough(byte[] bytes) {
        try {
            Document document = Intake.read(Files.write(FILE, bytes), "report");
            var report =
                    new ReportReader(CHECKER.book().catalogue(), CHECKER.book().plan()).read(document, Given.NOTHING);
            CHECKER.check(report, document.source(), null);
        } catch (UnreadableFile e) {
            e.reason();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fixture with one part put in place of its own. */
    static byte[] with(String fixture, String part, byte[] content) {
        Archive archive = new Archive(bytes(fixture));
        archive.set(archive.named(part), content);
        return archive.packed(true);
    }

    static byte[] part(String fixture, String part) {
        Archive archive = new Archive(bytes(fixture));
        return archive.bytes(archive.named(part));
    }

    static byte[] bytes(String fixture) {
        try {
            return Files.readAllBytes(Path.of("fixtures", fixture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporary() {
        try {
            Path file = Files.createTempFile("fuzz", ".bin");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
