package parcheck.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;
import parcheck.plan.Lang;
import parcheck.web.entry.Visitor;

/** What every page has: words, the address of itself in the other language, which part of the site it belongs to, who looks at it. */
@Configuration(proxyBeanMethods = false)
class PageModel implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        Locale locale = RequestContextUtils.getLocale(request);
        Visitor visitor = Visitor.now();
        page.addObject("w", PageWords.of(PageWords.lang(locale)));
        page.addObject("otherLanguage", new Later<>(() -> otherLanguage(request, locale)));
        page.addObject("visitor", visitor);
        page.addObject("groups", visitor == null ? List.of() : Site.groups(visitor.role()));
        page.addObject("part", part(request));
        page.addObject("early", early(visitor, response));
    }

    /** The same page in the other language; only the query changes, so that it works wherever the page lives. */
    private static String otherLanguage(HttpServletRequest request, Locale locale) {
        String other = PageWords.lang(locale) == Lang.VI ? "en" : "vi";
        String query = request.getQueryString();
        return UriComponentsBuilder.newInstance()
                .query(query == null || !request.getMethod().equals("GET") ? "" : query)
                .replaceQueryParam("lang", other)
                .build()
                .toUriString();
    }

    /** For sending the top of a page early; null for visitors, whose session may only begin with a form further down. */
    private static @Nullable Early early(@Nullable Visitor visitor, HttpServletResponse response) {
        return visitor == null ? null : new Early(response);
    }

    /** The first step of the path, for marking the link to this part. */
    private static String part(HttpServletRequest request) {
        String[] steps = request.getRequestURI().split("/");
        String first = steps.length > 1 ? steps[1] : "";
        return first.equals("unit") ? "units" : first;
    }
}
