package parcheck.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Java process of its own and what it took: seconds by the clock and seconds of processors, as a POSIX shell counts them. */
record Child(int code, double seconds, double cpu) {
    static final Path PROGRAM = Path.of("target", "parcheck.jar").toAbsolutePath();

    private static final Pattern TIME = Pattern.compile("([0-9]+)m([0-9.]+)s");

    /** What POI and the reading of archives take, and nothing else of the product. */
    private static final Pattern POI =
            Pattern.compile("(poi|xmlbeans|commons|curvesapi|SparseBitSet|log4j|slf4j).*\\.jar");

    /** The product as it is delivered, with compiled rules kept in a folder; works in the folder of this project. */
    static Child parcheck(Path cache, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-jar", PROGRAM.toString()));
        command.addAll(List.of(arguments));
        return run(cache, command);
    }

    /** A process that only opens the workbook with POI. */
    static Child openWorkbook(Path cache, List<String> options, Path file) {
        try (Stream<Path> jars = Files.list(PROGRAM.resolveSibling("lib"))) {
            List<String> parts = new ArrayList<>(
                    jars.filter(j -> POI.matcher(j.getFileName().toString()).matches())
                            .map(Path::toString)
                            .sorted()
                            .toList());
            parts.add(Path.of("target", "test-classes").toAbsolutePath().toString());
            String path = String.join(System.getProperty("path.separator"), parts);
            List<String> command = new ArrayList<>(options);
            command.addAll(List.of("-cp", path, OpenWorkbook.class.getName(), file.toString()));
            return run(cache, command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Child run(Path cache, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null; code=$?; times; exit $code", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PARCHECK_CACHE", cache.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            long start = System.nanoTime();
            Process process = builder.start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            return new Child(code, (System.nanoTime() - start) / 1e9, cpu(told));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** User and system time of the shell and of its child. */
    private static double cpu(String told) {
        double sum = 0;
        for (Matcher time = TIME.matcher(told.replace(',', '.')); time.find(); ) {
            sum += 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
        }
        return sum;
    }
}
