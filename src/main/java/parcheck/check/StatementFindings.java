package parcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parcheck.intake.Place;
import parcheck.plan.IntegritySheet;
import parcheck.report.Heading;
import parcheck.report.prose.Excerpt;

/** Turns claims of the prose that rules object to into findings that quote the sentence, mark its figures and show the arithmetic. */
final class StatementFindings {
    private static final String MARK_BEGINS = "‹";
    private static final String MARK_ENDS = "›";

    private StatementFindings() {}

    static Finding finding(IntegritySheet sheet, FindingClass type, Statement statement, Heading heading) {
        List<Object> quotes = new ArrayList<>();
        Set<Place> places = new LinkedHashSet<>();
        StringBuilder pointsTo = new StringBuilder(statement.kind());
        for (Excerpt excerpt : statement.claim().excerpts()) {
            quotes.add(Message.of("quote", marked(excerpt)));
            places.add(excerpt.place());
            pointsTo.append('|').append(excerpt.place()).append('|').append(figures(excerpt));
        }
        places.addAll(TableSide.places(statement.claim()));
        return new FindingBuilder(heading, sheet.id(), type, Message.of("finding.prose", quotes), pointsTo.toString())
                .title(Message.of("text", sheet.title()))
                .remedy(Message.of("text", sheet.remedy()))
                .arithmetic(ClaimArithmetic.of(statement.claim()))
                .indicators(TableSide.indicators(statement.claim()))
                .places(List.copyOf(places))
                .build();
    }

    private static String marked(Excerpt excerpt) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Excerpt.Mark mark : excerpt.marks()) {
            out.append(excerpt.text(), at, mark.start()).append(MARK_BEGINS);
            out.append(excerpt.text(), mark.start(), mark.end()).append(MARK_ENDS);
            at = mark.end();
        }
        return out.append(excerpt.text().substring(at)).toString();
    }

    private static String figures(Excerpt excerpt) {
        StringBuilder out = new StringBuilder();
        excerpt.marks()
                .forEach(m -> out.append(excerpt.text(), m.start(), m.end()).append(' '));
        return out.toString();
    }
}
