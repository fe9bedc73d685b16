package parcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.IntegritySheet;
import parcheck.plan.Text;
import parcheck.report.Heading;

/** Turns what rules object to between two reports into findings that name both figures, both files and both places. */
final class CounterpartFindings {
    private static final Text NONE = new Text("", "");

    private final Catalogue catalogue;
    private final Heading heading;

    CounterpartFindings(Catalogue catalogue, Heading heading) {
        this.catalogue = catalogue;
        this.heading = heading;
    }

    Finding finding(IntegritySheet sheet, FindingClass type, Counterpart pair) {
        Message arithmetic = Message.of(
                "arithmetic.against",
                new Amount(pair.own(), NONE, null),
                new Amount(pair.other(), NONE, null),
                new Amount(pair.own().subtract(pair.other()).abs(), NONE, null));
        return finding(sheet, type, pair.kind(), pair.indicators(), pair.sides(), arithmetic);
    }

    Finding finding(IntegritySheet sheet, FindingClass type, Copy copy) {
        Message arithmetic = Message.of("arithmetic.against-copy", copy.equal(), copy.comparable());
        return finding(sheet, type, "copy", copy.indicators(), copy.sides(), arithmetic);
    }

    private Finding finding(
            IntegritySheet sheet,
            FindingClass type,
            String kind,
            Set<String> indicators,
            List<CounterpartSide> sides,
            Message arithmetic) {
        List<Object> said = new ArrayList<>();
        Set<Place> places = new LinkedHashSet<>();
        StringBuilder pointsTo = new StringBuilder(kind);
        for (CounterpartSide side : sides) {
            said.add(said(side));
            pointsTo.append('|').append(side.indicator()).append('|').append(side.file() == null ? "" : side.file());
            if (side.file() == null && side.place() != null) {
                places.add(side.place());
            }
        }
        return new FindingBuilder(heading, sheet.id(), type, Message.of("finding.against", said), pointsTo.toString())
                .title(Message.of("text", sheet.title()))
                .remedy(Message.of("text", sheet.remedy()))
                .arithmetic(arithmetic)
                .indicators(indicators)
                .places(List.copyOf(places))
                .build();
    }

    private Message said(CounterpartSide side) {
        Indicator indicator = catalogue.get(side.indicator());
        Amount amount = new Amount(side.value(), indicator.unit(), null);
        Object place = side.place() == null ? "" : side.place();
        if (!side.quote().isEmpty()) {
            return Message.of("against.prose", side.quote(), amount, place);
        }
        return side.file() == null
                ? Message.of("against.own", indicator, amount, place)
                : Message.of("against.other", side.file(), indicator, amount, place);
    }

    /** Files that the user named and that cannot be compared: told, so that silence is not taken for agreement. */
    List<Finding> notCompared(Against against) {
        List<Finding> out = new ArrayList<>();
        for (Against.Other other : against.others()) {
            Heading theirs = other.report().heading();
            boolean unit = Counterparts.isSameUnit(heading, theirs);
            boolean below = theirs.level().compareTo(heading.level()) > 0
                    && theirs.period().equals(heading.period());
            if (other.named() && !unit && !below) {
                Message message =
                        Message.of("against.not-compared", other.file(), theirs.unitName(), heading.unitName());
                out.add(new FindingBuilder(heading, "against.not-compared", FindingClass.NOTE, message, other.file())
                        .title(Message.of("against.not-compared.title"))
                        .remedy(Message.of("against.not-compared.remedy"))
                        .places(List.of(Place.WHOLE_FILE))
                        .build());
            }
        }
        return out;
    }
}
