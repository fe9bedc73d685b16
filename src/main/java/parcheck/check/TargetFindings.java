package parcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Route;
import parcheck.plan.RuleSheet;
import parcheck.report.Measure;
import parcheck.report.Report;

/** Says of each judged clause what somebody has to do about it: nothing for a plain pass, at least one finding for everything else. */
final class TargetFindings {
    private final Catalogue catalogue;
    private final Report report;

    TargetFindings(Catalogue catalogue, Report report) {
        this.catalogue = catalogue;
        this.report = report;
    }

    List<Finding> of(Judgement judgement) {
        RuleSheet rule = judgement.clause().rule();
        List<Finding> out = new ArrayList<>();
        if (rule == null || judgement.outcome() == null) {
            return out;
        }
        judgement.missed().forEach(m -> out.add(missed(judgement, rule, m)));
        if (judgement.outcome() == Outcome.NO_DATA) {
            out.add(noData(judgement, rule));
        } else if (judgement.pace() != null && judgement.pace().behind()) {
            out.add(behind(judgement, rule, judgement.pace()));
        } else if (judgement.outcome() == Outcome.MET && judgement.unverifiable()) {
            out.add(unverifiable(judgement, rule));
        }
        for (int i = 0; i < judgement.remarks().size(); i++) {
            out.add(remark(judgement, rule, judgement.remarks().get(i), i));
        }
        return out;
    }

    private Finding missed(Judgement judgement, RuleSheet rule, Measure measure) {
        Indicator indicator = catalogue.get(measure.indicator());
        boolean warning = rule.kind() == RuleSheet.Kind.ASPIRATION;
        Message message = Message.of(
                "finding.missed." + basis(measure),
                catalogue.get(measure.part()),
                new Amount(measure.value(), indicator.unit(), rule.target()),
                rule.target(),
                indicator.unit());
        return finding(judgement, rule, warning ? FindingClass.WARNING : FindingClass.BREACH, message, measure.part())
                .about(
                        measure,
                        rule,
                        LeastChange.of(measure, indicator, rule.target()),
                        denominator(indicator, measure))
                .build();
    }

    private Finding noData(Judgement judgement, RuleSheet rule) {
        return finding(judgement, rule, FindingClass.VERIFY, judgement.reason(), "no-data")
                .remedy(Message.of("remedy.no-data"))
                .places(blanks(judgement))
                .build();
    }

    private Finding behind(Judgement judgement, RuleSheet rule, Pace pace) {
        Measure measure = judgement.judged().get(0);
        Indicator indicator = catalogue.get(measure.indicator());
        Message message = Message.of(
                "finding.behind",
                catalogue.get(measure.part()),
                new Amount(pace.actual(), indicator.unit(), rule.target()),
                rule.target(),
                new Amount(pace.due(), indicator.unit(), null),
                new Amount(pace.forecast(), indicator.unit(), rule.target()),
                indicator.unit());
        return finding(judgement, rule, FindingClass.WARNING, message, "pace")
                .about(
                        measure,
                        rule,
                        LeastChange.of(measure, indicator, rule.target()),
                        denominator(indicator, measure))
                .build();
    }

    private Finding unverifiable(Judgement judgement, RuleSheet rule) {
        List<Object> names = new ArrayList<>();
        judgement.judged().forEach(m -> names.add(catalogue.get(m.part())));
        return finding(judgement, rule, FindingClass.VERIFY, Message.of("finding.stated-only", names), "stated")
                .remedy(Message.of("remedy.stated-only"))
                .places(places(judgement.judged()))
                .build();
    }

    private Finding remark(Judgement judgement, RuleSheet rule, Message remark, int number) {
        return finding(judgement, rule, FindingClass.NOTE, remark, "remark" + number)
                .remedy(Message.of("remedy.none"))
                .places(places(judgement.judged()))
                .build();
    }

    private FindingBuilder finding(Judgement j, RuleSheet rule, FindingClass type, Message message, String pointsTo) {
        return new FindingBuilder(report.heading(), rule.id(), type, message, pointsTo)
                .title(Message.of("text", rule.title()))
                .remedy(Message.of("text", rule.remedy()))
                .clause(j.clause().id(), j.outcome())
                .indicators(new LinkedHashSet<>(rule.needs()));
    }

    private List<Place> blanks(Judgement judgement) {
        List<Place> out = new ArrayList<>();
        for (Object gap : judgement.reason().gaps()) {
            if (gap instanceof List<?> names) {
                for (Object name : names) {
                    @Nullable
                    Place blank = name instanceof Indicator i ? report.blanks().get(i.code()) : null;
                    if (blank != null) {
                        out.add(blank);
                    }
                }
            }
        }
        return out;
    }

    private static List<Place> places(List<Measure> measures) {
        Set<Place> out = new LinkedHashSet<>();
        for (Measure m : measures) {
            if (m.place() != null) {
                out.add(m.place());
            }
        }
        return List.copyOf(out);
    }

    private String basis(Measure measure) {
        if (measure.origin() == Measure.Origin.REGISTER) {
            return "register";
        }
        if (measure.isBareRate(catalogue)) {
            return "stated";
        }
        return measure.origin() == Measure.Origin.COUNTED ? "counted" : "plain";
    }

    private static List<String> denominator(Indicator indicator, Measure measure) {
        if (measure.share() == null) {
            return List.of();
        }
        for (Route route : indicator.from()) {
            if (route instanceof Route.Share share) {
                return share.over().stream().map(Route.Term::written).toList();
            }
        }
        return List.of();
    }

    /** Points a share is short of its limit, or units a count is; never negative. */
    static BigDecimal gap(Measure measure, RuleSheet rule) {
        return rule.target().limit().subtract(measure.value()).abs();
    }
}
