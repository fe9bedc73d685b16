package parcheck.web.beside;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.web.check.FindingView;

/** A file with its findings: every finding with links to its places, and every part of the file with links back. */
public record FilePage(List<Entry> findings, List<Part> parts) {

    /** A finding and where it is. */
    public record Entry(FindingView finding, List<Spotted> places) {}

    /** The findings that point to places. */
    public List<Entry> placed() {
        return findings.stream().filter(e -> !e.places().isEmpty()).toList();
    }

    /** The findings about the whole file, or about what it lacks. */
    public List<Entry> unplaced() {
        return findings.stream().filter(e -> e.places().isEmpty()).toList();
    }

    /** A place in words; the anchor is null where the page cannot show it. */
    public record Spotted(String text, @Nullable String anchor) {}
}
