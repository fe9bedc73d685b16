package parcheck.web.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The LibreOffice of this machine, which turns papers into PDF; {@code PARCHECK_SOFFICE} names it where it lies elsewhere. */
final class LibreOffice {
    private static final List<String> USUAL = List.of(
            "/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice");

    private final Path program;
    private final Duration patience;

    LibreOffice(Path program, Duration patience) {
        this.program = program;
        this.patience = patience;
    }

    /** The one that the environment names, else one at the usual places; nothing if there is none. */
    static Optional<LibreOffice> find(Map<String, String> environment) {
        String named = environment.get("PARCHECK_SOFFICE");
        Stream<String> places = named == null ? USUAL.stream() : Stream.of(named);
        return places.map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(p -> new LibreOffice(p, Duration.ofSeconds(60)));
    }

    /** The paper as PDF; throws IOException if the program fails, makes nothing, or takes longer than a minute. */
    byte[] pdf(byte[] docx) throws IOException {
        Path folder = Files.createTempDirectory("parcheck-preview");
        try {
            Path paper = Files.write(folder.resolve("paper.docx"), docx);
            run(folder, paper);
            return Files.readAllBytes(folder.resolve("paper.pdf"));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run(Path folder, Path paper) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        paper.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                throw new IOException(program + " made no PDF");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
