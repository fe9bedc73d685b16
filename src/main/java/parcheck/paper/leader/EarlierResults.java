package parcheck.paper.leader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parcheck.check.Outcome;
import parcheck.paper.FindingsJson;
import parcheck.plan.Period;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results of earlier runs: every findings.json below a folder. Files that are none are named, never passed over in silence. */
public final class EarlierResults {
    private static final long LARGEST = 64L << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<EarlierResult> results = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private EarlierResults() {}

    /** No earlier results. */
    public static EarlierResults none() {
        return new EarlierResults();
    }

    /** Reads a folder; throws IOException if it cannot be walked through. */
    public static EarlierResults in(Path folder) throws IOException {
        EarlierResults out = new EarlierResults();
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(f -> String.valueOf(f.getFileName()).equals("findings.json"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            for (Path file : files) {
                out.read(file, folder.relativize(file).toString());
            }
        }
        return out;
    }

    /** What was found, in the order of the files' names. */
    List<EarlierResult> all() {
        return results;
    }

    /** The files that could not be read as findings. */
    public List<String> unreadable() {
        return unreadable;
    }

    private void read(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException(name);
            }
            results.add(result(JSON.readTree(Files.readAllBytes(file))));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            unreadable.add(name);
        }
    }

    private static EarlierResult result(JsonNode root) {
        JsonNode unit = root.at("/header/unit");
        String name = unit.path("name").asString("");
        if (!FindingsJson.SCHEMA.equals(root.path("schema").asString("")) || name.isEmpty()) {
            throw new IllegalArgumentException("no findings");
        }
        Tally tally = Tally.NONE;
        Set<String> missed = new TreeSet<>();
        for (JsonNode target : root.path("targets")) {
            String outcome = target.path("outcome").asString("");
            if (!outcome.isEmpty()) {
                tally = tally.plus(Tally.of(
                        Outcome.valueOf(outcome.toUpperCase(Locale.ROOT).replace('-', '_'))));
            }
            if (outcome.equals(Outcome.MISSED.code())) {
                missed.add(target.path("clause").asString(""));
            }
        }
        Period period = Period.of(root.at("/header/period").asString(""));
        String id = unit.path("id").asString("");
        String asOf = root.at("/header/asOf").asString("");
        return new EarlierResult(id.isEmpty() ? name : id, name, period, asOf, tally, missed);
    }
}
