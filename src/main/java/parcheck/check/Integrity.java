package parcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Relation;
import parcheck.plan.Route;
import parcheck.plan.RuleBook;
import parcheck.report.Figure;
import parcheck.report.Figures;

/** Puts a report's figures into the catalogue's relations, so that integrity rules can compare. Relations with unknown figures are left out. */
final class Integrity {
    /** Name of the relation that every worked-out percentage stands in: it lies between 0 and 100. */
    static final String RANGE = "range";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleBook book;
    private final Figures figures;

    Integrity(RuleBook book, Figures figures) {
        this.book = book;
        this.figures = figures;
    }

    List<Balance> balances() {
        List<Balance> out = new ArrayList<>();
        Set<String> broken = new LinkedHashSet<>();
        for (Relation relation : book.relations().values()) {
            Balance balance = holds(relation) ? balance(relation) : null;
            if (balance != null) {
                out.add(balance);
                if (balance.strict() && isBroken(balance)) {
                    broken.addAll(balance.indicators());
                }
            }
        }
        addRanges(book.catalogue(), broken, out);
        return out;
    }

    private boolean holds(Relation relation) {
        return relation.unless().stream().noneMatch(code -> figures.of(code) instanceof Figure.Known);
    }

    private @Nullable Balance balance(Relation relation) {
        Set<String> uses = new LinkedHashSet<>();
        BigDecimal left = sum(relation.left(), uses);
        BigDecimal right = relation.constant() != null ? relation.constant() : sum(relation.right(), uses);
        if (left == null || right == null) {
            return null;
        }
        String kind = relation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Balance(relation.id(), kind, relation.strict(), left, right, left.subtract(right), uses);
    }

    private @Nullable BigDecimal sum(List<Route.Term> terms, Set<String> uses) {
        BigDecimal total = BigDecimal.ZERO;
        for (Route.Term term : terms) {
            if (!(figures.of(term.indicator()) instanceof Figure.Known k)
                    || k.measures().size() != 1) {
                return null;
            }
            BigDecimal value = k.measures().get(0).value();
            total = term.subtracted() ? total.subtract(value) : total.add(value);
            uses.addAll(k.uses());
        }
        return total;
    }

    /** A worked-out percentage beyond 0–100 is named once: not again where a broken relation already names its figures. */
    private void addRanges(Catalogue catalogue, Set<String> broken, List<Balance> out) {
        for (Indicator indicator : catalogue.all()) {
            if (indicator.kind() != Indicator.Kind.PERCENT
                    || indicator.asked()
                    || !(figures.of(indicator.code()) instanceof Figure.Known k)
                    || k.measures().size() != 1
                    || k.uses().stream().anyMatch(broken::contains)) {
                continue;
            }
            BigDecimal value = k.measures().get(0).value();
            Balance range = new Balance(
                    RANGE + " " + indicator.code(), RANGE, true, value, HUNDRED, value.subtract(HUNDRED), k.uses());
            out.add(range);
            if (isBroken(range)) {
                broken.addAll(k.uses());
            }
        }
    }

    private static boolean isBroken(Balance balance) {
        return switch (balance.kind()) {
            case "equal" -> balance.difference().signum() != 0;
            case "at-most" -> balance.difference().signum() > 0;
            default -> balance.left().signum() < 0 || balance.difference().signum() > 0;
        };
    }
}
