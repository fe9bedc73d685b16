package parcheck.web.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import parcheck.check.Checkers;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.access.Scope;
import parcheck.office.caller.Caller;
import parcheck.office.waiver.WaiverRequest;
import parcheck.office.waiver.Waivers;
import parcheck.plan.Clause;
import parcheck.web.page.Later;

/** Waivers: who asked, who approved, for which legal reason, until when; those whose time is over are shown as such. */
@Controller
class WaiverPages {
    private final Waivers waivers;
    private final Checkers checkers;
    private final Access access;
    private final People people;
    private final Clock clock;

    WaiverPages(Waivers waivers, Checkers checkers, Access access, People people, Clock clock) {
        this.waivers = waivers;
        this.checkers = checkers;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/waivers")
    String list(
            @RequestParam @Nullable String unit, @RequestParam @Nullable String clause, Caller caller, Model model) {
        Allowed.some(access, caller, Deed.SEE_REPORTS);
        waivers.noteExpired();
        model.addAttribute("list", new Later<>(() -> waivers.list(caller)));
        People.Names names = people.names();
        model.addAttribute("names", names);
        Scope own = access.scope(caller, Deed.REQUEST_WAIVER);
        model.addAttribute("units", new Later<>(() -> names.within(own)));
        model.addAttribute("today", today());
        model.addAttribute("mayRequest", access.may(caller, Deed.REQUEST_WAIVER));
        model.addAttribute("mayApprove", access.may(caller, Deed.APPROVE_WAIVER));
        model.addAttribute("unit", unit == null ? caller.unit() : unit);
        model.addAttribute("clause", clause);
        model.addAttribute("plans", checkers.plans());
        model.addAttribute("clauses", new Later<>(this::clauses));
        return "waivers";
    }

    private List<String> clauses() {
        return checkers.plans().stream()
                .flatMap(plan -> checkers.book(plan).plan().clauses().stream())
                .map(Clause::id)
                .distinct()
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @PostMapping("/waivers")
    String request(
            @RequestParam String unit,
            @RequestParam String plan,
            @RequestParam String clause,
            @RequestParam String legalReason,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            Caller caller,
            RedirectAttributes after) {
        waivers.request(caller, new WaiverRequest(unit, plan, clause, legalReason, from, until));
        return done("waiver-requested", after);
    }

    @PostMapping("/waivers/{id}/decide")
    String decide(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam boolean approved,
            @RequestParam String reason,
            Caller caller,
            RedirectAttributes after) {
        waivers.decide(caller, id, version, approved, reason);
        return done("decided", after);
    }

    @PostMapping("/waivers/{id}/revoke")
    String revoke(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String reason,
            Caller caller,
            RedirectAttributes after) {
        waivers.revoke(caller, id, version, reason);
        return done("waiver-revoked", after);
    }

    private static String done(String what, RedirectAttributes after) {
        return Back.to("/waivers", what, after);
    }
}
