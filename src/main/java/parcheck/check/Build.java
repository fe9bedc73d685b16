package parcheck.check;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tells one build of the program from another of the same version, for what an older one found good may be refused by this one. */
final class Build {
    private Build() {}

    /** When the program's jar, or the newest of its classes, was written, in milliseconds since 1970; 0 if that cannot be told. */
    static long stamp() {
        try {
            Path home = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isDirectory(home)) {
                return Files.getLastModifiedTime(home).toMillis();
            }
            try (Stream<Path> walk = Files.walk(home.resolve("parcheck"))) {
                return newest(walk.toList());
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return 0;
        }
    }

    private static long newest(List<Path> files) throws IOException {
        long newest = 0;
        for (Path file : files) {
            newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
        }
        return newest;
    }
}
