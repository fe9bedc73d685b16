package parcheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Plan;
import parcheck.plan.Text;
import parcheck.report.prose.Claim;
import parcheck.report.prose.Mention;
import parcheck.report.prose.OpenStatus;
import parcheck.report.prose.Prose;
import parcheck.report.prose.StatusClaim;
import parcheck.report.prose.TableClaim;

/** Holds what prose says of rows of the form against what the form's own table states. Rows that are not stated contradict nothing. */
final class AgainstTable {
    private final Catalogue catalogue;
    private final Report report;
    private final Figures figures;

    private AgainstTable(Catalogue catalogue, Plan plan, Report report) {
        this.catalogue = catalogue;
        this.report = report;
        this.figures = new Figures(catalogue, plan, report);
    }

    /** The prose's own claims, and for each row that it speaks of one claim for each value that it gives. */
    static List<Claim> claims(Prose prose, Catalogue catalogue, Plan plan, Report report) {
        List<Claim> out = new ArrayList<>(prose.claims());
        AgainstTable table = new AgainstTable(catalogue, plan, report);
        Set<String> seen = new HashSet<>();
        out.addAll(prose.mentions());
        for (Mention mention : prose.mentions()) {
            TableClaim claim = table.claim(mention);
            if (claim != null && seen.add(claim.indicators() + " " + claim.printed())) {
                out.add(claim);
            }
        }
        for (OpenStatus status : prose.statuses()) {
            StatusClaim claim = table.claim(status);
            if (claim != null && seen.add(status.indicator())) {
                out.add(claim);
            }
        }
        return out;
    }

    /** A figure known for one reading of a wording. */
    private record Row(BigDecimal value, String raw, Set<String> uses, List<Place> places) {}

    /** Where a wording can be read in several ways, a figure that fits one of them contradicts none. */
    private @Nullable TableClaim claim(Mention mention) {
        @Nullable TableClaim first = null;
        for (List<String> codes : mention.wording().readings()) {
            Row row = row(codes, mention.percent());
            if (row != null) {
                TableClaim claim = claim(mention, row);
                if (claim.above().signum() <= 0 && claim.below().signum() <= 0) {
                    return claim;
                }
                first = first == null ? claim : first;
            }
        }
        return first;
    }

    private static TableClaim claim(Mention mention, Row row) {
        return new TableClaim(
                mention.wording().exact() ? "table-value" : "table-wording",
                List.of(mention.excerpt()),
                mention.printed(),
                row.value(),
                row.raw(),
                mention.percent(),
                mention.over(row.value()),
                mention.under(row.value()),
                row.uses(),
                row.places());
    }

    private @Nullable Row row(List<String> codes, boolean percent) {
        BigDecimal total = BigDecimal.ZERO;
        List<String> raw = new ArrayList<>();
        Set<String> uses = new LinkedHashSet<>();
        List<Place> places = new ArrayList<>();
        for (String term : codes) {
            boolean minus = term.startsWith("-");
            String code = minus ? term.substring(1) : term;
            boolean share = catalogue.get(code).kind() == Indicator.Kind.PERCENT;
            if (share != percent
                    || !(figures.of(code) instanceof Figure.Known k)
                    || k.measures().size() != 1) {
                return null;
            }
            Measure measure = k.measures().get(0);
            total = minus ? total.subtract(measure.value()) : total.add(measure.value());
            raw.add((minus ? "− " : raw.isEmpty() ? "" : "+ ") + measure.value().toPlainString());
            uses.addAll(k.uses());
            places.addAll(measure.place() == null ? Collections.emptyList() : List.of(measure.place()));
        }
        return new Row(total, raw.size() == 1 ? "" : String.join(" ", raw), uses, places);
    }

    private @Nullable StatusClaim claim(OpenStatus status) {
        Indicator indicator = catalogue.find(status.indicator());
        Measure coded = report.stated().get(status.indicator());
        if (indicator == null || coded == null) {
            return null;
        }
        int code = coded.value().intValue();
        @Nullable Text words = indicator.choices().get(code);
        if (words == null) {
            return null;
        }
        boolean complete = code == Collections.max(indicator.choices().keySet());
        return new StatusClaim(
                List.of(status.excerpt()),
                status.words(),
                words,
                complete,
                Set.of(indicator.code()),
                coded.place() == null ? List.of() : List.of(coded.place()));
    }
}
