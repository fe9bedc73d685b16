package parcheck.hostile.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes those seeds to disk that are made by code, for {@code .ci/fuzz}: one folder for each target. */
public final class SeedFiles {
    private SeedFiles() {}

    /** Takes the folder above those of the targets. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0], "Csv"), CsvTarget.seeds().toList());
        write(Path.of(args[0], "Mapping"), MappingTarget.seeds().toList());
    }

    private static void write(Path folder, List<byte[]> seeds) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }
}
