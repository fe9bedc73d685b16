package parcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parcheck.intake.Place;
import parcheck.plan.Indicator;
import parcheck.plan.IntegritySheet;
import parcheck.plan.RuleBook;
import parcheck.plan.Target;
import parcheck.report.Figure;
import parcheck.report.Figures;
import parcheck.report.Measure;
import parcheck.report.Recomputed;
import parcheck.report.Report;

/** Says where a report and its registers differ: both numbers, the formula, how many rows were counted, and in which files. */
final class RegisterFindings {
    private static final String CODE = "finding.register";

    private final RuleBook book;
    private final Report report;

    RegisterFindings(RuleBook book, Report report) {
        this.book = book;
        this.report = report;
    }

    /** Whether a finding is one of these. They contradict no target: it is judged by the register. */
    static boolean is(Finding finding) {
        return finding.message().code().equals(CODE);
    }

    Finding finding(IntegritySheet sheet, FindingClass type, Balance balance) {
        Indicator indicator = book.catalogue().get(RegisterBalances.indicator(balance));
        Figures figures = new Figures(book.catalogue(), book.plan(), report);
        Figure.Known known = (Figure.Known) figures.of(indicator.code());
        Measure register = known.measures().get(0);
        List<Object> names = new ArrayList<>();
        Set<Place> places = new LinkedHashSet<>();
        for (String code : balance.indicators()) {
            names.add(book.catalogue().get(code));
            Measure stated = report.stated().get(code);
            if (stated != null && stated.place() != null) {
                places.add(stated.place());
            }
        }
        Set<String> files = new LinkedHashSet<>();
        long rows = 0;
        for (String code : known.uses()) {
            Recomputed recomputed = report.recomputed().get(code);
            if (recomputed != null) {
                files.add(recomputed.attachment());
                rows = Math.max(rows, recomputed.rows());
            }
        }
        Message message = Message.of(
                CODE,
                names,
                new Amount(balance.left(), indicator.unit(), beside(balance)),
                new Amount(balance.right(), indicator.unit(), null),
                new Amount(balance.difference().abs(), indicator.unit(), null),
                BigDecimal.valueOf(rows),
                List.<Object>copyOf(files));
        return new FindingBuilder(report.heading(), sheet.id(), type, message, balance.relation())
                .title(Message.of("text", sheet.title()))
                .remedy(Message.of("text", sheet.remedy()))
                .arithmetic(Shown.arithmetic(register, null))
                .indicators(balance.indicators())
                .places(List.copyOf(places))
                .build();
    }

    private static Target beside(Balance balance) {
        return new Target(Target.Comparator.EXACTLY, balance.right(), false);
    }
}
