package parcheck.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;
import parcheck.plan.Period;

/** Lines of a report, written one behind the other with {@code //} between, and what is claimed in them. */
final class ProseLines {
    private ProseLines() {}

    /** The paragraphs of a text, numbered from 1. */
    static List<Paragraph> of(String lines) {
        List<Paragraph> out = new ArrayList<>();
        for (String line : lines.split("//", -1)) {
            out.add(new Paragraph(Place.paragraph(out.size() + 1), line.strip()));
        }
        return out;
    }

    /** One sentence, as it is read. */
    static Reading reading(String sentence) {
        return new Reading(new Sentence(Place.paragraph(1), 0, "", sentence));
    }

    /** The claims of these kinds, each as a reader would note it, with a plus between. */
    static String claims(String lines, @Nullable String period, String... kinds) {
        return ClaimReader.read(of(lines), period == null ? null : Period.of(period)).stream()
                .filter(claim -> List.of(kinds).contains(claim.kind()))
                .map(ClaimLine::of)
                .collect(Collectors.joining(" + "))
                .replace("  ", " ");
    }
}
