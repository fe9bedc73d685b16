package parcheck.web.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import parcheck.web.ServeSettings;

/**
 * Login through the province's identity provider (OpenID Connect), off unless {@code PARCHECK_OIDC_ISSUER} names one. It is asked for its
 * addresses at the first login, so that the office starts without it.
 */
@Component
public class IdentityProvider {
    /** The name in addresses: {@code /oauth2/authorization/oidc} leads to the provider, {@code /login/oauth2/code/oidc} back. */
    static final String NAME = "oidc";

    private final Map<String, String> environment;
    private final VouchedEntrance entrance;

    IdentityProvider(ServeSettings settings, VouchedEntrance entrance) {
        this.environment = settings.environment();
        this.entrance = entrance;
    }

    /** Whether there is one. */
    public boolean configured() {
        return !issuer().isBlank();
    }

    private String issuer() {
        return environment.getOrDefault("PARCHECK_OIDC_ISSUER", "");
    }

    /** Opens the second entrance if there is a provider; who comes through it is still asked for an account of the office. */
    public void on(HttpSecurity http) throws Exception {
        if (!configured()) {
            return;
        }
        http.oauth2Login(login -> login.loginPage("/login")
                .clientRegistrationRepository(new SupplierClientRegistrationRepository(this::asked))
                .authorizedClientRepository(new NoTokens())
                .userInfoEndpoint(user -> user.oidcUserService(entrance::vouched))
                .successHandler(entrance::enter)
                .failureUrl("/login?wrong"));
    }

    private InMemoryClientRegistrationRepository asked() {
        @Nullable String secret = environment.get("PARCHECK_OIDC_SECRET");
        ClientRegistration.Builder client = ClientRegistrations.fromIssuerLocation(issuer())
                .registrationId(NAME)
                .clientId(environment.getOrDefault("PARCHECK_OIDC_CLIENT", "parcheck"))
                .scope("openid");
        if (secret == null) {
            client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            client.clientSecret(secret);
        }
        return new InMemoryClientRegistrationRepository(client.build());
    }
}
