package parcheck.web.entry;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import parcheck.check.Message;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Role;
import parcheck.office.people.Accounts;
import parcheck.office.people.NewAccount;
import parcheck.web.ServeSettings;

/** An office without accounts gets its first: an administrator, whose password is shown on the terminal this once and kept nowhere. */
@Component
class FirstStart implements ApplicationRunner {
    private static final String LOGIN = "admin";
    private static final int BYTES = 15;

    private final ServeSettings settings;
    private final Accounts accounts;

    FirstStart(ServeSettings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demonstration() || !accounts.all().isEmpty()) {
            return;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try {
            accounts.add(new NewAccount(LOGIN, LOGIN, Role.ADMINISTRATOR, null, password, null));
            settings.terminal().accept(Message.of("cli.first-password", LOGIN, password));
        } catch (Refused e) {
            // Another node started at the same moment and was faster.
        }
    }
}
