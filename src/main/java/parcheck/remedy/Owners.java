package parcheck.remedy;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.report.Heading;

/** Finds who answers for a finding: the head of the unit, and the office that leads the field of the clause or of the figure. */
final class Owners {
    private final Offices offices;
    private final Catalogue catalogue;

    Owners(Offices offices, Catalogue catalogue) {
        this.offices = offices;
        this.catalogue = catalogue;
    }

    /** The title of the unit's head, made of the unit's name. */
    String head(Heading heading) {
        String name =
                heading.unit() == null ? heading.unitName() : heading.unit().name();
        String composed = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        for (Offices.Head head : offices.heads()) {
            if (composed.regionMatches(true, 0, head.starts(), 0, head.starts().length())) {
                String rest = composed.substring(head.starts().length()).strip();
                return head.title().replace("{1}", rest).replace("{0}", composed);
            }
        }
        return composed;
    }

    /** The office that leads the field; the longest number that fits wins. */
    String lead(Finding finding) {
        String best = finding.clause() == null ? null : byClause(finding.clause());
        if (best != null) {
            return best;
        }
        for (String code : finding.indicators()) {
            Indicator indicator = catalogue.find(code);
            String office = indicator == null ? null : offices.groups().get(Integer.toString(indicator.group()));
            if (office != null) {
                return office;
            }
        }
        return offices.otherLead();
    }

    private @Nullable String byClause(String clause) {
        Offices.Lead best = null;
        for (Offices.Lead lead : offices.leads()) {
            boolean fits = clause.equals(lead.clause())
                    || clause.startsWith(lead.clause() + ".")
                    || clause.startsWith(lead.clause() + "-");
            if (fits && (best == null || lead.clause().length() > best.clause().length())) {
                best = lead;
            }
        }
        return best == null ? null : best.office();
    }
}
