package parcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.evidence.Audit;
import parcheck.evidence.Evidence;
import parcheck.evidence.Whose;
import parcheck.intake.UnreadableFile;
import parcheck.plan.WorkingDays;
import picocli.CommandLine.Option;

/** Which registers an audit takes in, how they are to be read, and where their rows are kept meanwhile. */
final class AuditOptions {
    @Option(names = "--dossiers", arity = "1..*", paramLabel = "FILE", descriptionKey = "audit-dossiers")
    private List<String> dossiers = List.of();

    @Option(names = "--outgoing", arity = "1..*", paramLabel = "FILE", descriptionKey = "audit-outgoing")
    private List<String> outgoing = List.of();

    @Option(names = "--posts", arity = "1..*", paramLabel = "FILE", descriptionKey = "audit-posts")
    private List<String> posts = List.of();

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "audit-mapping")
    private @Nullable String mapping;

    @Option(names = "--calendar", paramLabel = "FILE", descriptionKey = "audit-calendar")
    private @Nullable String calendar;

    @Option(names = "--store", paramLabel = "URL", descriptionKey = "audit-store")
    private @Nullable String store;

    @Option(names = "--rows-of", paramLabel = "NAME", descriptionKey = "audit-rows-of")
    private @Nullable String unit;

    @Option(names = "--all-units", descriptionKey = "audit-all-units")
    private boolean allUnits;

    @Option(names = "--preview", descriptionKey = "audit-preview")
    private boolean preview;

    @Option(names = "--keep", descriptionKey = "audit-keep")
    private boolean keep;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private String format = "text";

    /** Throws Refusal if there is nothing to audit with, or the format is unknown. */
    void refuseNothing(boolean documents) {
        Formats.of(format, "text", "json");
        if (!documents && !any()) {
            throw new Refusal("cli.no-registers");
        }
        if (store != null && !store.startsWith("jdbc:postgresql:")) {
            throw new Refusal("cli.bad-store", store);
        }
    }

    /** Whether any register was named. */
    boolean any() {
        return !dossiers.isEmpty() || !outgoing.isEmpty() || !posts.isEmpty();
    }

    /** An audit with its store: a database of the authority's own if one was named, else a file that goes with the audit or is kept. */
    Audit open(Surroundings around, List<Evidence> registers, WorkingDays days)
            throws UnreadableFile, SQLException, IOException {
        if (store != null) {
            return Audit.inDatabase(registers, store, days);
        }
        Path folder = around.cache().resolve("evidence");
        return keep ? Audit.kept(registers, folder, days) : Audit.open(registers, folder, days);
    }

    /** Whose rows count. */
    Whose whose() {
        return new Whose(unit, allUnits);
    }

    List<String> dossiers() {
        return dossiers;
    }

    List<String> outgoing() {
        return outgoing;
    }

    List<String> posts() {
        return posts;
    }

    @Nullable
    String mapping() {
        return mapping;
    }

    @Nullable
    String calendar() {
        return calendar;
    }

    boolean preview() {
        return preview;
    }

    boolean json() {
        return format.equals("json");
    }
}
