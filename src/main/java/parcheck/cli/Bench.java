package parcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import parcheck.check.Checkers;
import parcheck.intake.Document;
import parcheck.intake.Intake;
import parcheck.intake.UnreadableFile;
import parcheck.paper.UnreadableWords;
import parcheck.paper.WholeFile;
import parcheck.paper.Words;
import parcheck.report.Given;

/** Everything that checking takes, whether one report or thousands: the rules, what the user said, the words, where results go. */
record Bench(
        Checkers checkers,
        Given given,
        @Nullable LocalDate asOf,
        AgainstFiles against,
        Words words,
        @Nullable ResultFolder results) {

    /** Reads a file; its bytes belong to the caller, nothing is kept. */
    static Document read(FileSearch.Item item) throws UnreadableFile {
        String name = item.path().getFileName() == null
                ? item.name()
                : item.path().getFileName().toString();
        if (item.shut()) {
            throw new UnreadableFile(name, UnreadableFile.Reason.NO_PERMISSION);
        }
        if (item.garbled()) {
            throw new UnreadableFile(name, UnreadableFile.Reason.IO);
        }
        return Intake.read(item.path(), name);
    }

    Checkers.Judged judge(Document document) throws UnreadableFile {
        return checkers.check(document, given, asOf, against::reports);
    }

    /** Writes the papers of a report below the output folder, if one was named; throws as {@link ResultFolder#write}. */
    @Nullable
    Finished keep(FileSearch.Item item, Document document, Checkers.Judged judged) throws UnreadableFile {
        return results == null ? null : results.write(item, document, judged, words);
    }

    /** What an earlier run made of the same file; null if it has to be made, or cannot be read. */
    @Nullable
    Finished finished(FileSearch.Item item) {
        if (results == null || item.shut() || item.garbled()) {
            return null;
        }
        try (InputStream in = Files.newInputStream(item.path())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return results.finished(item, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            return null;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a file whole; throws Refusal if it cannot be written. */
    static void write(Path file, byte[] content) {
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw new Refusal("cli.cannot-write", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** The line about a file that failed: unreadable, or a fault of the program that must not stop the others. */
    String line(FileSearch.Item item, Throwable cause) {
        if (item.garbled()) {
            return words.say("cli.garbled", item.name());
        }
        if (cause instanceof UnreadableFile unreadable) {
            return new UnreadableWords(words).line(item.name(), unreadable);
        }
        return words.say("cli.fault-in-file", item.name(), cause.toString());
    }
}
