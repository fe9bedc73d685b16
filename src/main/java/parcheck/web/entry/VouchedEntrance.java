package parcheck.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import parcheck.office.people.Account;
import parcheck.office.people.Accounts;
import parcheck.office.people.Entrances;

/** Whoever the identity provider vouches for comes in as the account that is bound to that name, with its role and unit; without one not at all. */
@Component
class VouchedEntrance {
    private final Entrances entrances;
    private final Accounts accounts;
    private final HttpSessionSecurityContextRepository session = new HttpSessionSecurityContextRepository();

    VouchedEntrance(Entrances entrances, Accounts accounts) {
        this.entrances = entrances;
        this.accounts = accounts;
    }

    /** Asked while the provider's word is checked; throws OAuth2AuthenticationException for people without an open account. */
    OidcUser vouched(OidcUserRequest request) {
        @Nullable String subject = request.getIdToken().getSubject();
        if (subject == null || entrances.vouchedFor(subject).account() == null) {
            throw new OAuth2AuthenticationException("refused");
        }
        return new DefaultOidcUser(List.of(), request.getIdToken());
    }

    /** Puts the account in the place of what the provider said; the session has got its new number before. */
    void enter(HttpServletRequest request, HttpServletResponse response, Authentication vouched) throws IOException {
        Account account = accounts.bySubject(vouched.getName()).orElseThrow();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(AccountEntrance.in(Visitor.of(account)));
        SecurityContextHolder.setContext(context);
        session.saveContext(context, request, response);
        response.sendRedirect("/desk");
    }
}
