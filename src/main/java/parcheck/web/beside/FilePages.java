package parcheck.web.beside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Document;
import parcheck.intake.Place;
import parcheck.paper.Words;
import parcheck.web.check.FindingView;

/** Lays the findings of a verdict over the file that was judged. */
public final class FilePages {
    private final Words words;
    private final Blocks blocks;
    private final List<FindingView> findings;

    private FilePages(Document document, List<FindingView> findings, Words words) {
        this.words = words;
        this.blocks = Blocks.of(document);
        this.findings = findings;
    }

    /** The page of a file; the findings in the order of their numbers. */
    public static FilePage of(Document document, List<FindingView> findings, Words words) {
        return new FilePages(document, findings, words).page();
    }

    private FilePage page() {
        Map<Integer, List<Anchored>> places = new HashMap<>();
        findings.forEach(f -> places.put(f.number(), marked(f)));
        Window window = new Window();
        List<Part> parts = new ArrayList<>();
        for (Block block : blocks.all()) {
            parts.add(window.part(block, "part-" + (parts.size() + 1)));
        }
        Set<String> shown = shown(parts);
        List<FilePage.Entry> entries = new ArrayList<>();
        for (FindingView f : findings) {
            entries.add(new FilePage.Entry(
                    f,
                    places.getOrDefault(f.number(), List.of()).stream()
                            .map(a -> a.spotted(words, shown))
                            .toList()));
        }
        return new FilePage(entries, parts);
    }

    private List<Anchored> marked(FindingView f) {
        List<Anchored> out = new ArrayList<>();
        for (Place place : new LinkedHashSet<>(f.places())) {
            String anchor = "p-" + f.number() + "-" + (out.size() + 1);
            out.add(new Anchored(place, blocks.mark(place, new Chip(f, anchor)) ? anchor : null));
        }
        return out;
    }

    private static Set<String> shown(List<Part> parts) {
        Set<String> out = new HashSet<>();
        for (Part part : parts) {
            for (Part.Strip strip : part.strips()) {
                strip.boxes().forEach(box -> box.chips().forEach(chip -> out.add(chip.anchor())));
            }
        }
        return out;
    }

    private record Anchored(Place place, @Nullable String anchor) {
        FilePage.Spotted spotted(Words words, Set<String> shown) {
            return new FilePage.Spotted(
                    words.say("text", place), anchor != null && shown.contains(anchor) ? anchor : null);
        }
    }
}
