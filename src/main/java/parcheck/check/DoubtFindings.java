package parcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.Doubt;
import parcheck.report.Report;

/** Turns what could not be read with certainty into findings: a doubt is never a zero, and never silent. */
final class DoubtFindings {
    private static final Set<Doubt.Kind> IMPOSSIBLE = Set.of(
            Doubt.Kind.TWO_VALUES,
            Doubt.Kind.OUT_OF_RANGE,
            Doubt.Kind.NEGATIVE,
            Doubt.Kind.NOT_WHOLE,
            Doubt.Kind.UNKNOWN_CHOICE);

    private final Catalogue catalogue;
    private final Report report;

    DoubtFindings(Catalogue catalogue, Report report) {
        this.catalogue = catalogue;
        this.report = report;
    }

    List<Finding> all(Set<String> alreadyNamed) {
        List<Finding> out = new ArrayList<>();
        Set<String> contested = new LinkedHashSet<>();
        for (Doubt doubt : report.doubts()) {
            boolean told = doubt.kind() == Doubt.Kind.TWO_VALUES && !contested.add(doubt.indicator() + "");
            if (!told) {
                out.add(finding(doubt));
            }
        }
        blanks(alreadyNamed, out);
        return out;
    }

    private Finding finding(Doubt doubt) {
        String code = doubt.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Object name = doubt.indicator() == null ? "" : named(doubt.indicator());
        List<Object> details =
                doubt.details().stream().map(d -> plain(doubt, d)).toList();
        Message message = Message.of("doubt." + code, name, plain(doubt, doubt.raw()), details);
        String pointsTo = doubt.indicator() + "|" + doubt.place();
        return new FindingBuilder(report.heading(), "doubt." + code, type(doubt.kind()), message, pointsTo)
                .title(Message.of("doubt." + code + ".title"))
                .remedy(Message.of("doubt." + code + ".remedy"))
                .indicators(doubt.indicator() == null ? Set.of() : Set.of(doubt.indicator()))
                .places(places(doubt))
                .build();
    }

    /** Of a figure that stands in several places, all of them. */
    private List<Place> places(Doubt doubt) {
        if (doubt.kind() != Doubt.Kind.TWO_VALUES) {
            return List.of(doubt.place());
        }
        return report.doubts().stream()
                .filter(d -> d.kind() == Doubt.Kind.TWO_VALUES && Objects.equals(d.indicator(), doubt.indicator()))
                .map(Doubt::place)
                .distinct()
                .toList();
    }

    /** Levels and periods are told by their names, not by the codes that files use. */
    private static Object plain(Doubt doubt, String words) {
        if (doubt.kind() == Doubt.Kind.LEVEL_MISMATCH) {
            return Level.of(words);
        }
        boolean period = doubt.kind() == Doubt.Kind.OTHER_YEAR && words.indexOf('-') > 0;
        return period ? Period.of(words) : words;
    }

    private Object named(String code) {
        Object indicator = catalogue.find(code);
        return indicator == null ? code : indicator;
    }

    /** Rows left blank that no clause has asked for yet: one finding for all of them. */
    private void blanks(Set<String> alreadyNamed, List<Finding> out) {
        List<Object> names = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        for (Map.Entry<String, Place> blank : report.blanks().entrySet()) {
            boolean asked = catalogue
                    .get(blank.getKey())
                    .levels()
                    .contains(report.heading().level());
            if (asked && !alreadyNamed.contains(blank.getKey())) {
                names.add(catalogue.get(blank.getKey()));
                places.add(blank.getValue());
                codes.add(blank.getKey());
            }
        }
        if (!names.isEmpty()) {
            out.add(new FindingBuilder(
                            report.heading(),
                            "doubt.blank",
                            FindingClass.VERIFY,
                            Message.of("doubt.blank", names),
                            "blank")
                    .title(Message.of("doubt.blank.title"))
                    .remedy(Message.of("doubt.blank.remedy"))
                    .indicators(codes)
                    .places(places)
                    .build());
        }
    }

    private static FindingClass type(Doubt.Kind kind) {
        if (kind.slight()) {
            return FindingClass.NOTE;
        }
        return IMPOSSIBLE.contains(kind) ? FindingClass.BLOCK : FindingClass.VERIFY;
    }
}
