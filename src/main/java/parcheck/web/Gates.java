package parcheck.web;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may come in where. What is not named here needs an account. */
@Configuration(proxyBeanMethods = false)
class Gates {
    private static final String[] OPEN = {
        "/", "/check", "/rules/**", "/assets/**", "/webjars/**", "/error", "/api/check", "/api/rules/**", "/api/openapi"
    };

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

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        SafeHeaders.on(http);
        http.authorizeHttpRequests(all -> all.requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/check/papers/*")
                .permitAll()
                .anyRequest()
                .authenticated());
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/check", "/check/papers/*", "/api/check"));
        return http.build();
    }
}
