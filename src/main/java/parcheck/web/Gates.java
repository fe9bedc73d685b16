package parcheck.web;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import parcheck.web.entry.IdentityProvider;

/** Who may come in where. What is not named here needs an account; what an account may see and do is decided by the office. */
@Configuration(proxyBeanMethods = false)
class Gates {
    private static final String[] OPEN = {"/", "/check", "/rules/**", "/assets/**", "/webjars/**", "/error", "/login"};
    private static final String[] OPEN_TO_PROGRAMS = {"/api/check", "/api/rules/**", "/api/openapi", "/api/openapi.yaml"
    };
    private static final String[] KEEP_NOTHING = {"/check", "/check/papers/*"};

    /** Nobody asks how long each filter took, and asking costs more than the filters. Requests as a whole are still measured. */
    @Bean
    SecurityObservationSettings unmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    /** Health and metrics have a port of their own, which only this machine reaches. */
    @Bean
    @Order(1)
    SecurityFilterChain watch(HttpSecurity http) throws Exception {
        http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(all -> all.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .anyRequest()
                        .denyAll());
        return http.build();
    }

    /** Programs say with every request who they are; cookies of a browser mean nothing here, so nobody else can borrow them. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        SafeHeaders.on(http);
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(all -> all.requestMatchers(OPEN_TO_PROGRAMS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .httpBasic(basic -> basic.realmName("Parcheck").authenticationEntryPoint(new Programs()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new Programs()));
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, IdentityProvider provider) throws Exception {
        SafeHeaders.on(http);
        http.authorizeHttpRequests(all -> all.requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/check/papers/*")
                .permitAll()
                .anyRequest()
                .authenticated());
        http.csrf(csrf -> csrf.ignoringRequestMatchers(KEEP_NOTHING));
        http.formLogin(login -> login.loginPage("/login")
                .defaultSuccessUrl("/desk")
                .failureUrl("/login?wrong")
                .usernameParameter("login")
                .permitAll());
        provider.on(http);
        http.logout(logout -> logout.logoutSuccessUrl("/login?out").deleteCookies("parcheck"));
        return http.build();
    }
}
