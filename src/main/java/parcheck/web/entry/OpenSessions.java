package parcheck.web.entry;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions that are open on any node; they are ended when an account changes. */
@Component
public class OpenSessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Ends every session of the account with this login. */
    public void end(String login) {
        sessions.findByPrincipalName(login).keySet().forEach(sessions::deleteById);
    }

    /** Ends every session of the account but one. */
    public void endOthers(String login, String staying) {
        sessions.findByPrincipalName(login).keySet().stream()
                .filter(id -> !id.equals(staying))
                .forEach(sessions::deleteById);
    }
}
