package parcheck.web.entry;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import parcheck.web.ServeSettings;

/** The page that asks who somebody is. */
@Controller
class LoginPages {
    private final ServeSettings settings;
    private final IdentityProvider provider;

    LoginPages(ServeSettings settings, IdentityProvider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    @GetMapping("/login")
    String login(
            @RequestParam(name = "wrong", required = false) String wrong,
            @RequestParam(name = "away", required = false) String away,
            @RequestParam(name = "out", required = false) String out,
            Model model) {
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("away", away != null);
        model.addAttribute("out", out != null);
        model.addAttribute("demonstration", settings.demonstration());
        model.addAttribute("provider", provider.configured());
        return "login";
    }
}
