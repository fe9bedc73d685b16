package parcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;
import parcheck.plan.Indicator;
import parcheck.plan.IntegritySheet;
import parcheck.plan.Relation;
import parcheck.plan.Route;
import parcheck.plan.RuleBook;
import parcheck.plan.Target;
import parcheck.plan.Text;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Report;

/** Turns integrity rules that fired into findings that name every figure involved, with its place. */
final class IntegrityFindings {
    private static final Text NONE = new Text("", "");

    private final RuleBook book;
    private final Report report;
    private final Map<String, IntegritySheet> sheets;

    IntegrityFindings(RuleBook book, Report report) {
        this.book = book;
        this.report = report;
        this.sheets = book.integrity().stream().collect(Collectors.toMap(IntegritySheet::id, s -> s));
    }

    List<Finding> all(List<Findings.Fired> fired) {
        List<Finding> out = new ArrayList<>();
        for (Findings.Fired f : fired) {
            IntegritySheet sheet = sheets.get(f.rule());
            for (Object fact : f.facts()) {
                if (sheet != null && fact instanceof Balance balance && RegisterBalances.is(balance)) {
                    out.add(new RegisterFindings(book, report).finding(sheet, type(f.grade()), balance));
                } else if (sheet != null && fact instanceof Balance balance) {
                    out.add(finding(sheet, f.grade(), balance));
                } else if (sheet != null && fact instanceof Statement statement) {
                    out.add(StatementFindings.finding(sheet, type(f.grade()), statement, report.heading()));
                }
            }
        }
        return out;
    }

    private Finding finding(IntegritySheet sheet, Findings.Grade grade, Balance balance) {
        Heading heading = report.heading();
        Relation relation = book.relations().get(balance.relation());
        List<Object> stated = new ArrayList<>();
        Set<Place> places = new LinkedHashSet<>();
        for (String code : balance.indicators()) {
            Measure measure = report.stated().get(code);
            if (measure != null) {
                Indicator indicator = book.catalogue().get(code);
                stated.add(Message.of("figure", indicator, new Amount(measure.value(), indicator.unit(), null)));
                if (measure.place() != null) {
                    places.add(measure.place());
                }
            }
        }
        return new FindingBuilder(
                        heading,
                        sheet.id(),
                        type(grade),
                        Message.of("finding.integrity", relation == null ? sheet.title() : relation.why(), stated),
                        balance.relation())
                .title(Message.of("text", sheet.title()))
                .remedy(Message.of("text", sheet.remedy()))
                .arithmetic(arithmetic(balance, relation))
                .indicators(balance.indicators())
                .places(List.copyOf(places))
                .build();
    }

    private Message arithmetic(Balance balance, @Nullable Relation relation) {
        Sum parts = parts(balance, relation);
        List<Object> gaps = new ArrayList<>(List.of(
                new Amount(balance.left(), NONE, beside(balance.right())),
                new Amount(balance.right(), NONE, beside(balance.left())),
                new Amount(balance.difference().abs(), NONE, null)));
        if (parts != null) {
            gaps.add(parts);
        }
        String key = "arithmetic." + balance.kind() + (parts == null ? "" : "-sum");
        return Message.of(key, gaps.toArray());
    }

    /** The left side as the sum that it is, where it is made of several stated figures; else null. */
    private @Nullable Sum parts(Balance balance, @Nullable Relation relation) {
        List<Route.Term> terms = relation != null
                ? relation.left()
                : balance.indicators().stream()
                        .filter(report.stated()::containsKey)
                        .map(code -> new Route.Term(code, false))
                        .toList();
        StringBuilder digits = new StringBuilder();
        BigDecimal total = BigDecimal.ZERO;
        for (Route.Term term : terms) {
            Measure stated = report.stated().get(term.indicator());
            if (stated == null) {
                return null;
            }
            digits.append(digits.isEmpty() ? "" : term.subtracted() ? " − " : " + ")
                    .append(stated.value().toPlainString());
            total = term.subtracted() ? total.subtract(stated.value()) : total.add(stated.value());
        }
        boolean told = terms.size() > 1 && total.compareTo(balance.left()) == 0;
        return told ? new Sum(digits.toString()) : null;
    }

    /** Two different sums must not be shown as the same number. */
    private static Target beside(BigDecimal other) {
        return new Target(Target.Comparator.EXACTLY, other, false);
    }

    private static FindingClass type(Findings.Grade grade) {
        return switch (grade) {
            case IMPOSSIBLE -> FindingClass.BLOCK;
            case NOTED -> FindingClass.NOTE;
            default -> FindingClass.VERIFY;
        };
    }
}
