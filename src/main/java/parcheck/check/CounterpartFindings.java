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

    /** So many figures are named once, for both reports have the same. */
    Finding finding(IntegritySheet sheet, FindingClass type, Copy copy) {
        List<Object> same = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        String file = "";
        for (CounterpartSide side : copy.sides()) {
            if (side.file() == null) {
                Indicator indicator = catalogue.get(side.indicator());
                same.add(Message.of("figure", indicator, new Amount(side.value(), indicator.unit(), null)));
                places.addAll(side.place() == null ? List.of() : List.of(side.place()));
            } else {
                file = side.file();
            }
        }
        Message arithmetic = Message.of("arithmetic.against-copy", copy.equal(), copy.comparable());
        Message message = Message.of("finding.against-copy", file, same);
        return finding(sheet, type, message, "copy|" + file, copy.indicators(), places, arithmetic);
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
        Message message = Message.of("finding.against", said);
        return finding(sheet, type, message, pointsTo.toString(), indicators, List.copyOf(places), arithmetic);
    }

    private Finding finding(
            IntegritySheet sheet,
            FindingClass type,
            Message message,
            String pointsTo,
            Set<String> indicators,
            List<Place> places,
            Message arithmetic) {
        return new FindingBuilder(heading, sheet.id(), type, message, pointsTo)
                .title(Message.of("text", sheet.title()))
                .remedy(Message.of("text", sheet.remedy()))
                .arithmetic(arithmetic)
                .indicators(indicators)
                .places(places)
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
