package parcheck.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Opens files as an office does. Absent on some desks, where tests that need it say loudly that they were not run; never in CI. */
public final class LibreOffice {
    private LibreOffice() {}

    /** Ends the test where there is no LibreOffice; fails where there must be one. */
    public static void needed() {
        boolean there = java.util.stream.Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("CI needs soffice: install libreoffice-calc and libreoffice-writer");
        }
        if (!there) {
            System.err.println("NOT TESTED: soffice is not installed, nobody opened the written files");
        }
        Assumptions.assumeTrue(there, "soffice is not installed");
    }

    /** The file converted to another format, in a profile of its own. */
    public static Path convert(Path file, String format, Path folder) {
        List<String> line = List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                folder.resolve("converted").toString(),
                file.toString());
        try {
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("soffice did not finish");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        String name = file.getFileName().toString();
        return folder.resolve("converted").resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
    }
}
