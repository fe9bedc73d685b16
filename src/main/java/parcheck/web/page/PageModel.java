package parcheck.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import parcheck.plan.Lang;
import parcheck.web.entry.Visitor;

/** What every page has: words, the address of itself in the other language, which part of the site it belongs to. */
@ControllerAdvice
class PageModel {

    @ModelAttribute("w")
    PageWords words(Locale locale) {
        return PageWords.of(PageWords.lang(locale));
    }

    /** The same page in the other language; only the query changes, so that it works wherever the page lives. */
    @ModelAttribute("otherLanguage")
    String otherLanguage(HttpServletRequest request, Locale locale) {
        String other = PageWords.lang(locale) == Lang.VI ? "en" : "vi";
        String query = request.getQueryString();
        return UriComponentsBuilder.newInstance()
                .query(query == null || !request.getMethod().equals("GET") ? "" : query)
                .replaceQueryParam("lang", other)
                .build()
                .toUriString();
    }

    /** For sending the top of a page early; null for visitors, whose session may only begin with a form further down. */
    @ModelAttribute("early")
    @Nullable
    Early early(@Nullable Authentication known, HttpServletResponse response) {
        return visitor(known) == null ? null : new Early(response);
    }

    /** Who is logged in; null for visitors. */
    @ModelAttribute("visitor")
    @Nullable
    Visitor visitor(@Nullable Authentication known) {
        return known != null && known.getPrincipal() instanceof Visitor visitor ? visitor : null;
    }

    /** The parts of the site that the one who is logged in sees. */
    @ModelAttribute("groups")
    List<Site.Group> groups(@Nullable Authentication known) {
        Visitor visitor = visitor(known);
        return visitor == null ? List.of() : Site.groups(visitor.role());
    }

    /** The first step of the path, for marking the link to this part. */
    @ModelAttribute("part")
    String part(HttpServletRequest request) {
        String[] steps = request.getRequestURI().split("/");
        String first = steps.length > 1 ? steps[1] : "";
        return first.equals("unit") ? "units" : first;
    }
}
