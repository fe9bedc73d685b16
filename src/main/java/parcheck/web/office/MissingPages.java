package parcheck.web.office;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import parcheck.check.Checkers;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.deadline.Deadlines;
import parcheck.office.deadline.Due;
import parcheck.office.deadline.DueRule;
import parcheck.office.deadline.KnownDueRules;
import parcheck.office.deadline.Reminders;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.web.page.Later;

/** Who has not reported, for how long, who was reminded; and the due dates that this is counted from. */
@Controller
class MissingPages {
    private final Deadlines deadlines;
    private final Reminders reminders;
    private final Checkers checkers;
    private final Access access;
    private final People people;

    MissingPages(Deadlines deadlines, Reminders reminders, Checkers checkers, Access access, People people) {
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.checkers = checkers;
        this.access = access;
        this.people = people;
    }

    @GetMapping("/missing")
    String missing(@RequestParam @Nullable String period, Caller caller, Model model) {
        Allowed.some(access, caller, Deed.SEE_MATRIX);
        Periods.Choice choice = Periods.choice(checkers, null, period);
        model.addAttribute("list", new Later<>(() -> deadlines.missing(caller, choice.period())));
        model.addAttribute("reminders", new Later<>(() -> reminders.list(caller)));
        model.addAttribute("choice", choice);
        Later<List<Window>> calendar = new Later<>(() -> calendar(choice));
        model.addAttribute("calendar", calendar);
        model.addAttribute("levels", new Later<>(() -> levels(calendar.getValue())));
        model.addAttribute("names", people.names());
        model.addAttribute("mayRemind", access.may(caller, Deed.REMIND));
        return "missing";
    }

    /** A window with the days of every level that has some. */
    record Window(Period period, Due toMinistry, Map<Level, Due> due) {}

    private List<Window> calendar(Periods.Choice choice) {
        return choice.periods().stream()
                .map(p -> new Window(
                        p,
                        toMinistry(p),
                        deadlines.calendar(p).stream().collect(Collectors.toMap(Due::level, Function.identity()))))
                .toList();
    }

    private Due toMinistry(Period period) {
        return KnownDueRules.toMinistry().stream()
                .filter(r -> r.kind() == period.kind())
                .map(r -> deadlines.due(period, r))
                .findFirst()
                .orElseThrow();
    }

    /** The levels that report here: all below the province, and the province where somebody gave it a due day. */
    private List<Level> levels(List<Window> calendar) {
        return Arrays.stream(Level.values())
                .filter(l -> l != Level.PROVINCE
                        || calendar.stream().anyMatch(c -> c.due().containsKey(l)))
                .toList();
    }

    @PostMapping("/missing/remind")
    String remind(@RequestParam String period, Caller caller, RedirectAttributes after) {
        Periods.Choice choice = Periods.choice(checkers, null, period);
        reminders.remind(caller, choice.period());
        return Back.to("/missing?period=" + choice.period().code(), "reminded", after);
    }

    @GetMapping("/deadlines")
    String rules(Caller caller, Model model) {
        access.demand(caller, Deed.SET_DEADLINES);
        model.addAttribute("rules", everyRule());
        return "deadlines";
    }

    /** All levels and windows; those without a rule are shown with a version below zero and no days yet. */
    private List<DueRule> everyRule() {
        List<DueRule> known = deadlines.rules();
        return Arrays.stream(Level.values())
                .flatMap(level -> Arrays.stream(Period.Kind.values())
                        .map(kind -> known.stream()
                                .filter(r -> r.level() == level && r.kind() == kind)
                                .findFirst()
                                .orElse(new DueRule(level, kind, 0, 0, 0, -1))))
                .toList();
    }

    @PostMapping("/deadlines")
    String set(
            @RequestParam Level level,
            @RequestParam Period.Kind kind,
            @RequestParam int openDays,
            @RequestParam int dueDays,
            @RequestParam int remind,
            @RequestParam(defaultValue = "-1") long version,
            Caller caller,
            RedirectAttributes after) {
        deadlines.set(caller, new DueRule(level, kind, openDays, dueDays, remind, version));
        return Back.to("/deadlines", "deadline-set", after);
    }
}
