package parcheck.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.check.FindingClass;
import parcheck.check.Outcome;
import parcheck.check.Verdict;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.WorkingDays;

/** Turns the findings of one report into tasks: one for each finding that somebody has to act on, in the verdict's order. */
public final class Remedy {
    private final Offices offices;
    private final Terms terms;
    private final History history;
    private final Catalogue catalogue;
    private final Owners owners;
    private final Step highest;

    /** {@code highest} is the sharpest rung that the inspector allows; without his word it is a reminder. */
    public Remedy(Offices offices, History history, Catalogue catalogue, Step highest) {
        this.offices = offices;
        this.terms = new Terms(WorkingDays.packed());
        this.history = history;
        this.catalogue = catalogue;
        this.owners = new Owners(offices, catalogue);
        this.highest = highest;
    }

    /** The tasks, with terms that run from the given day. */
    public UnitRemedy of(Verdict verdict, LocalDate from) {
        List<Task> tasks = new ArrayList<>();
        String head = owners.head(verdict.header().heading());
        for (Finding finding : verdict.findings()) {
            if (finding.type() != FindingClass.NOTE) {
                tasks.add(task(finding, verdict, head, from));
            }
        }
        Step suggested = suggested(tasks);
        return new UnitRemedy(verdict, head, from, List.copyOf(tasks), suggested.atMost(highest), suggested);
    }

    private Task task(Finding finding, Verdict verdict, String head, LocalDate from) {
        int days = days(finding);
        return new Task(
                finding,
                head,
                owners.lead(finding),
                days,
                terms.after(from, days),
                evidence(finding),
                history.of(finding, verdict.header().heading()));
    }

    private int days(Finding finding) {
        Offices.Special special = special(finding);
        return special != null && special.days() > 0
                ? special.days()
                : offices.days().getOrDefault(code(finding.type()), 1);
    }

    private String evidence(Finding finding) {
        Offices.Special special = special(finding);
        return special != null && !special.evidence().isBlank()
                ? special.evidence()
                : offices.evidence().getOrDefault(kind(finding), "");
    }

    private Offices.@Nullable Special special(Finding finding) {
        return finding.clause() == null ? null : offices.clauses().get(finding.clause());
    }

    /** What has to be proved depends on what can still be mended. */
    private String kind(Finding finding) {
        if (finding.outcome() == Outcome.NO_DATA || finding.rule().equals("doubt.blank")) {
            return "no-data";
        }
        if (finding.outcome() == Outcome.PENDING) {
            return "pending";
        }
        boolean missed = finding.type() == FindingClass.BREACH || finding.type() == FindingClass.WARNING;
        if (!missed || finding.actual() == null) {
            return finding.type() == FindingClass.BLOCK ? "block" : missed ? "none" : "verify";
        }
        Indicator indicator = catalogue.find(finding.actual().indicator());
        return indicator == null ? "none" : code(indicator.repair());
    }

    /** Only what is certain counts: figures that cannot be true, and binding targets that are missed. */
    private Step suggested(List<Task> tasks) {
        int times = 0;
        for (Task task : tasks) {
            FindingClass type = task.finding().type();
            boolean certain = type == FindingClass.BLOCK || type == FindingClass.BREACH;
            if (certain && task.repeated() != null) {
                times = Math.max(times, task.repeated().times());
            }
        }
        if (times >= offices.ladder().getOrDefault("criticism", Integer.MAX_VALUE)) {
            return Step.CRITICISM;
        }
        return times >= offices.ladder().getOrDefault("correction", Integer.MAX_VALUE)
                ? Step.CORRECTION
                : Step.REMINDER;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
