package parcheck.web.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Vietnamese, until a click on a link with {@code lang=en} asks for English; the browser remembers it. */
@Configuration(proxyBeanMethods = false)
class Speaking implements WebMvcConfigurer {
    private static final java.time.Duration YEAR = java.time.Duration.ofDays(365);

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver cookie = new CookieLocaleResolver("parcheck-lang");
        cookie.setDefaultLocale(java.util.Locale.forLanguageTag("vi"));
        cookie.setCookieMaxAge(YEAR);
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        return cookie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        change.setHttpMethods("GET");
        registry.addInterceptor(change);
    }
}
