package parcheck.web.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import parcheck.check.Checkers;
import parcheck.intake.Document;
import parcheck.intake.Intake;
import parcheck.intake.UnreadableFile;
import parcheck.report.Given;
import parcheck.web.page.Busy;
import parcheck.web.page.PageWords;

/** Judges uploaded files as the command line judges files on disk: same reader, same rules, same verdict. Keeps nothing. */
@Component
public class Judging {
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final Checkers checkers;

    /** Reports unpack to many times their size; more at once than processors can work on would only take memory. */
    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    Judging(Checkers checkers) {
        this.checkers = checkers;
    }

    /** A file with its verdict. */
    public record Checked(Document document, Checkers.Judged judged) {}

    /** Judges an uploaded file; throws NotChecked with one clear line, or Busy if too many are being judged. */
    public Checked judge(MultipartFile upload, GivenForm form, PageWords w) throws NotChecked {
        try {
            return judge(upload, form.given());
        } catch (UnreadableFile unreadable) {
            throw NotChecked.of(unreadable, w);
        } catch (GivenForm.NotMeant e) {
            throw new NotChecked(w.say("check.bad-field." + e.field()), e);
        }
    }

    /** Judges a file that is kept somewhere; throws Busy if too many are being judged. */
    public Checked judge(byte[] content, String name) throws UnreadableFile {
        return judge(name, Given.NOTHING, file -> Files.write(file, content));
    }

    /** Reads a file that is kept somewhere, without judging it; throws Busy if too many are being read. */
    public Document read(byte[] content, String name) throws UnreadableFile {
        if (!placeTaken()) {
            throw new Busy();
        }
        try {
            return read(file -> Files.write(file, content), name);
        } finally {
            places.release();
        }
    }

    private Checked judge(MultipartFile upload, Given given) throws UnreadableFile {
        return judge(UploadName.of(upload.getOriginalFilename()), given, upload::transferTo);
    }

    /** Puts a file on disk, where the reader wants it. */
    private interface Laying {
        void on(Path file) throws IOException;
    }

    private Checked judge(String name, Given given, Laying laying) throws UnreadableFile {
        if (!placeTaken()) {
            throw new Busy();
        }
        try {
            Document document = read(laying, name);
            return new Checked(document, checkers.check(document, given, null));
        } finally {
            places.release();
        }
    }

    private boolean placeTaken() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The reader takes files on disk only, because it makes sure that they stand still; this one is gone before the answer. */
    private static Document read(Laying laying, String name) throws UnreadableFile {
        try {
            Path file = Files.createTempFile("parcheck-", ".upload");
            try {
                laying.on(file);
                return Intake.read(file, name);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
