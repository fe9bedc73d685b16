package parcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;
import parcheck.plan.IntegritySheet;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;
import parcheck.plan.Unit;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Recomputed;
import parcheck.report.Report;
import parcheck.report.ReportReader;

/** Makes a report of the figures that a case gives. */
final class CaseReport {
    private CaseReport() {}

    static Report of(RuleBook book, RuleSheet.Case c) {
        Period period = c.period().isEmpty() ? new Period(book.plan().year(), Period.Kind.YEAR) : Period.of(c.period());
        return report(
                book,
                c.given(),
                c.level(),
                period,
                c.unit().isEmpty() ? book.plan().unit() : c.unit());
    }

    static Report of(RuleBook book, IntegritySheet.Case c) {
        Period period = c.period().isEmpty() ? new Period(book.plan().year(), Period.Kind.YEAR) : Period.of(c.period());
        List<Paragraph> lines = new ArrayList<>();
        c.text().lines().forEach(line -> lines.add(new Paragraph(Place.paragraph(lines.size() + 1), line)));
        Report report = report(
                        book,
                        c.given(),
                        Level.of(c.level()),
                        period,
                        book.plan().unit())
                .withRegister(register(c.register()));
        return new ReportReader(book.catalogue(), book.plan()).withProse(report, lines);
    }

    private static Map<String, Recomputed> register(Map<String, BigDecimal> figures) {
        Map<String, Recomputed> out = new LinkedHashMap<>();
        figures.forEach((code, value) -> out.put(
                code,
                new Recomputed(
                        new Measure(code, code, value, null, Measure.Origin.REGISTER, null, ""), code, 1, "case")));
        return out;
    }

    /** The other reports that a case gives, under the names of their units. */
    static Against against(RuleBook book, IntegritySheet.Case c) {
        List<Against.Other> out = new ArrayList<>();
        for (IntegritySheet.Other other : c.others()) {
            String unit = other.unit().isEmpty() ? book.plan().unit() : other.unit();
            Level level = book.plan().units().all().stream()
                    .filter(u -> u.id().equals(unit))
                    .map(Unit::level)
                    .findFirst()
                    .orElse(Level.COMMUNE);
            Report report = report(book, other.given(), level, Period.of(other.period()), unit);
            out.add(new Against.Other(unit + ".json", true, report));
        }
        return new Against(out);
    }

    private static Report report(
            RuleBook book, Map<String, BigDecimal> given, Level level, Period period, String unitId) {
        @Nullable
        Unit unit = book.plan().units().all().stream()
                .filter(u -> u.id().equals(unitId))
                .findFirst()
                .orElse(null);
        Heading heading = new Heading(unitId, unit, level, period, null, Place.WHOLE_FILE, Place.WHOLE_FILE);
        Map<String, Measure> stated = new LinkedHashMap<>();
        given.forEach((code, value) -> stated.put(
                code,
                new Measure(code, code, value, null, Measure.Origin.STATED, Place.WHOLE_FILE, value.toPlainString())));
        return new Report(heading, stated, Map.of(), List.of());
    }
}
