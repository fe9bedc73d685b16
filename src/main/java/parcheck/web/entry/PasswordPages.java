package parcheck.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.people.Accounts;
import parcheck.office.people.Entrance;
import parcheck.office.people.Entrances;
import parcheck.office.trail.Trail;
import parcheck.web.page.PageWords;

/** Everybody changes their own password: the old one is asked for, this session gets a new number, all others end. */
@Controller
class PasswordPages {
    private static final int LONGEST = 300;

    private final Accounts accounts;
    private final Entrances entrances;
    private final OpenSessions sessions;
    private final Trail trail;
    private final HttpSessionSecurityContextRepository session = new HttpSessionSecurityContextRepository();

    PasswordPages(Accounts accounts, Entrances entrances, OpenSessions sessions, Trail trail) {
        this.accounts = accounts;
        this.entrances = entrances;
        this.sessions = sessions;
        this.trail = trail;
    }

    @GetMapping("/password")
    String form(Caller caller, Authentication known, Model model) {
        model.addAttribute("login", caller.login());
        Visitor visitor = Visitor.in(known);
        model.addAttribute("must", visitor != null && visitor.mustChange());
        return "password";
    }

    @PostMapping("/password")
    String change(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            RedirectAttributes after) {
        PageWords w = PageWords.of(PageWords.lang(locale));
        if (!password.equals(again)) {
            return refused(w.say("password.differ"), after);
        }
        if (current.length() > LONGEST || !open(caller, current)) {
            return refused(w.say("password.wrong"), after);
        }
        if (password.equals(current)) {
            return refused(w.say("password.same"), after);
        }
        try {
            accounts.setPassword(caller.account(), password);
        } catch (Refused weak) {
            return refused(w.said(weak.words()), after);
        }
        sessions.endOthers(caller.login(), request.getSession().getId());
        request.changeSessionId();
        enterAgain(caller, request, response);
        trail.add(caller, "account-own-password", caller.unit(), "account/" + caller.account(), "");
        after.addFlashAttribute("done", "own-password");
        return "redirect:/desk";
    }

    /** The session remembers the account as it is now. */
    private void enterAgain(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(AccountEntrance.in(Visitor.byPassword(accounts.get(caller.account()))));
        SecurityContextHolder.setContext(context);
        session.saveContext(context, request, response);
    }

    /** A wrong password counts like one at the door. */
    private boolean open(Caller caller, String current) {
        return entrances.enter(caller.login(), current).outcome() == Entrance.Outcome.OPEN;
    }

    private static String refused(String line, RedirectAttributes after) {
        after.addFlashAttribute("complaint", line);
        return "redirect:/password";
    }
}
