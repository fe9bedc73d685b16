package parcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.paper.SummaryRow;
import parcheck.paper.WholeFile;
import parcheck.paper.leader.UnitResult;
import parcheck.paper.remediation.ListSheet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The note that all papers of one report are written: what they were made from, their names, and what the folder's own papers need of
 * them. It is written last, so that a run that was killed knows where to go on.
 */
record Finished(String madeFrom, List<String> papers, SummaryRow row, UnitResult result, ListSheet list) {
    private static final String NAME = ".finished.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The note in this folder if it fits and all papers are still there, else null. */
    static @Nullable Finished in(Path folder, String madeFrom) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            Finished note = JSON.readValue(Files.readAllBytes(file), Finished.class);
            boolean fits = madeFrom.equals(note.madeFrom())
                    && note.papers().stream().allMatch(p -> Files.isRegularFile(folder.resolve(p)));
            return fits ? note : null;
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Writes the note; throws IOException if that fails. */
    void in(Path folder) throws IOException {
        WholeFile.write(folder.resolve(NAME), JSON.writeValueAsBytes(this));
    }

    /** Takes the note away before papers are replaced, and what a killed run left half written. */
    static void forget(Path folder) throws IOException {
        WholeFile.sweep(folder);
        Files.deleteIfExists(folder.resolve(NAME));
    }
}
