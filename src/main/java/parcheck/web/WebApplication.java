package parcheck.web;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import parcheck.check.Checkers;

/** The parts of the web application; everything else is found in the packages below. */
@SpringBootApplication(proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
class WebApplication {

    @Bean(destroyMethod = "close")
    Checkers checkers(ServeSettings settings) {
        Checkers checkers = new Checkers(settings.rules(), settings.plans(), settings.cache());
        settings.plans().forEach(checkers::book);
        return checkers;
    }
}
