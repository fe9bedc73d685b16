package parcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parcheck.remedy.History;
import parcheck.remedy.Offices;
import parcheck.remedy.OfficesReader;
import parcheck.remedy.Step;
import picocli.CommandLine.Option;

/** What the user says about the papers that follow from a verdict. */
final class PaperOptions {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Option(names = "--offices", paramLabel = "FILE", descriptionKey = "offices")
    private @Nullable String offices;

    @Option(names = "--ladder", paramLabel = "STEP", descriptionKey = "ladder")
    private String ladder = "reminder";

    @Option(names = "--issued", paramLabel = "YYYY-MM-DD", descriptionKey = "issued")
    private @Nullable String issued;

    @Option(names = "--afresh", descriptionKey = "afresh")
    private boolean afresh;

    /** Adds what the papers are made from besides report and rules. */
    void addTo(MadeFrom settings, Surroundings around) {
        settings.add(officesFile(around)).add(ladder).add(issued);
    }

    /** Whether finished papers are to be made again. */
    boolean afresh() {
        return afresh;
    }

    /** The sharpest form that the inspector allows; throws Refusal for a word that is none. */
    Step highest() {
        try {
            return Step.of(ladder);
        } catch (IllegalArgumentException e) {
            throw new Refusal("cli.bad-step", ladder);
        }
    }

    /** The date that the papers bear, if one was given; throws Refusal if it is no date. */
    @Nullable
    LocalDate issued() {
        try {
            return issued == null ? null : LocalDate.parse(issued.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("cli.bad-date", issued);
        }
    }

    /** The day that terms run from: the date of the papers, else today in Viet Nam. */
    LocalDate from() {
        LocalDate given = issued();
        return given == null ? LocalDate.now(VIET_NAM) : given;
    }

    /** The configuration that the user named; null for the packed one. Throws Refusal if it cannot be used. */
    @Nullable
    Offices offices(Surroundings around) {
        byte[] file = officesFile(around);
        try {
            return file == null ? null : OfficesReader.read(file);
        } catch (IllegalArgumentException e) {
            throw new Refusal("cli.bad-offices", String.valueOf(offices), String.valueOf(e.getMessage()));
        }
    }

    byte @Nullable [] officesFile(Surroundings around) {
        return offices == null ? null : content(around, offices);
    }

    static byte[] content(Surroundings around, String named) {
        try {
            return Files.readAllBytes(path(around, named));
        } catch (IOException e) {
            throw new Refusal("cli.cannot-read", named);
        }
    }

    /** What earlier results say; throws Refusal if one of them cannot be read. */
    static History history(List<Path> files) {
        History history = new History();
        for (Path file : files) {
            try {
                history.add(file);
            } catch (IOException e) {
                throw new Refusal("cli.no-earlier", file.toString());
            }
        }
        return history;
    }

    /** The findings.json files below a folder, in a fixed order; none if no folder was named. */
    static List<Path> findings(@Nullable Path folder) {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.endsWith("findings.json")).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("cli.no-earlier", folder.toString());
        }
    }

    private static Path path(Surroundings around, String named) {
        try {
            return around.folder().resolve(named);
        } catch (InvalidPathException e) {
            throw new Refusal("cli.bad-path", named);
        }
    }
}
