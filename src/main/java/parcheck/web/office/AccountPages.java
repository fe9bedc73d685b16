package parcheck.web.office;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.caller.Role;
import parcheck.office.people.Account;
import parcheck.office.people.Accounts;
import parcheck.office.people.NewAccount;
import parcheck.office.trail.Trail;
import parcheck.office.units.UnitRegistry;
import parcheck.web.entry.OpenSessions;

/** Accounts: who may log in, in which role, for which unit. Whoever is changed has to log in again. */
@Controller
class AccountPages {
    private final Accounts accounts;
    private final UnitRegistry units;
    private final Access access;
    private final Trail trail;
    private final OpenSessions sessions;
    private final Clock clock;

    AccountPages(
            Accounts accounts, UnitRegistry units, Access access, Trail trail, OpenSessions sessions, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.access = access;
        this.trail = trail;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    String list(Caller caller, Model model) {
        access.demand(caller, Deed.KEEP_ACCOUNTS);
        model.addAttribute("list", accounts.all());
        model.addAttribute("units", units.listed());
        model.addAttribute("roles", Role.values());
        model.addAttribute("now", clock.instant());
        return "accounts";
    }

    @PostMapping("/accounts")
    String add(
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String subject,
            Caller caller,
            RedirectAttributes after) {
        access.demand(caller, Deed.KEEP_ACCOUNTS);
        Account made =
                accounts.addFor(new NewAccount(login, name, role, known(unit), orNull(password), orNull(subject)));
        return done(caller, made, "account-added", after);
    }

    @PostMapping("/accounts/{id}")
    String change(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String name,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "false") boolean active,
            Caller caller,
            RedirectAttributes after) {
        access.demand(caller, Deed.KEEP_ACCOUNTS);
        Account seen = accounts.get(id);
        if (seen.version() != version) {
            throw Refused.stale();
        }
        Account made = accounts.change(seen, name, role, known(unit), active);
        sessions.end(made.login());
        return done(caller, made, "account-changed", after);
    }

    @PostMapping("/accounts/{id}/password")
    String password(@PathVariable long id, @RequestParam String password, Caller caller, RedirectAttributes after) {
        access.demand(caller, Deed.KEEP_ACCOUNTS);
        accounts.setPasswordFor(id, password);
        Account account = accounts.get(id);
        sessions.end(account.login());
        return done(caller, account, "account-password", after);
    }

    @PostMapping("/accounts/{id}/subject")
    String subject(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String subject,
            Caller caller,
            RedirectAttributes after) {
        access.demand(caller, Deed.KEEP_ACCOUNTS);
        Account account = accounts.bind(id, orNull(subject));
        sessions.end(account.login());
        return done(caller, account, "account-changed", after);
    }

    private @Nullable String known(String unit) {
        return unit.isBlank() ? null : units.get(unit).id();
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private String done(Caller caller, Account account, String what, RedirectAttributes after) {
        trail.add(caller, what, account.unit(), "account/" + account.id(), account.login() + " " + account.role());
        return Back.to("/accounts", what, after);
    }
}
