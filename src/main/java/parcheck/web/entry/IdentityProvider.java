package parcheck.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
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

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, String> environment;
    private final SupplierClientRegistrationRepository provider = new SupplierClientRegistrationRepository(this::asked);
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
                .clientRegistrationRepository(this::registration)
                .authorizedClientRepository(new NoTokens())
                .userInfoEndpoint(user -> user.oidcUserService(entrance::vouched))
                .successHandler(entrance::enter)
                .failureHandler(IdentityProvider::refused)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T filter) {
                        filter.setAuthenticationFailureHandler(IdentityProvider::refused);
                        return filter;
                    }
                }));
    }

    /** Asks the provider for its addresses until it has given them; throws AuthenticationServiceException while it is away. */
    private @Nullable ClientRegistration registration(String name) {
        try {
            return provider.findByRegistrationId(name);
        } catch (RuntimeException e) {
            throw new AuthenticationServiceException(NAME, e);
        }
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect(away(why) ? "/login?away" : "/login?wrong");
    }

    /** Whether the provider did not answer, rather than answering that it does not know the person. */
    private static boolean away(Throwable why) {
        @Nullable Throwable at = why;
        for (int depth = 0; at != null && depth < LONGEST_CHAIN; depth++, at = at.getCause()) {
            if (at instanceof AuthenticationServiceException || at instanceof IOException) {
                return true;
            }
        }
        return false;
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
