package parcheck.web.entry;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import parcheck.office.answer.StoreGone;
import parcheck.office.people.Account;
import parcheck.office.people.Entrance;
import parcheck.office.people.Entrances;

/** Lets in whom the office lets in. Whoever is refused is not told why. */
@Component
class AccountEntrance implements AuthenticationProvider {
    private static final int LONGEST = 300;

    private final Entrances entrances;

    AccountEntrance(Entrances entrances) {
        this.entrances = entrances;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        if (login.length() > LONGEST || password.length() > LONGEST) {
            throw new BadCredentialsException("refused");
        }
        try {
            Entrance entrance = entrances.enter(login, password);
            Account account = entrance.account();
            if (account == null) {
                throw new BadCredentialsException("refused");
            }
            return in(Visitor.byPassword(account));
        } catch (StoreGone e) {
            throw new InternalAuthenticationServiceException("store", e);
        }
    }

    static Authentication in(Visitor visitor) {
        var role = new SimpleGrantedAuthority("ROLE_" + visitor.role().name());
        return UsernamePasswordAuthenticationToken.authenticated(visitor, null, List.of(role));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
