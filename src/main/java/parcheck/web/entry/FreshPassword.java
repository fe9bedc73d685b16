package parcheck.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever came in by a password that somebody else set gets to no page but the one where it is changed. Programs are not meant. */
@Configuration(proxyBeanMethods = false)
class FreshPassword implements WebMvcConfigurer, HandlerInterceptor {
    private static final String[] LEFT_ALONE = {"/password", "/login", "/error", "/assets/**", "/webjars/**", "/api/**"
    };

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns(LEFT_ALONE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Visitor visitor = Visitor.now();
        if (visitor != null && visitor.mustChange()) {
            response.sendRedirect("/password");
            return false;
        }
        return true;
    }
}
