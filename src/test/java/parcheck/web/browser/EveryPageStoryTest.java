package parcheck.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parcheck.web.Route;

/** Every page that there is (all GET routes that are no download), in both languages, on the screen and on paper; a new route joins by itself. */
@Tag("browser")
class EveryPageStoryTest extends FilledOffice {
    private static final Map<Character, String> LOGINS =
            Map.of('L', "truongphong", 'A', "quantri", 'C', "canbo.so-noi-vu", 'N', "vanthu", 'R', "lanhdao");
    private static final String FIRST_CHOICE = "LANCR";
    private static final Set<String> NO_PAGES = Set.of(
            "/submissions/{submission}/file",
            "/submissions/{submission}/findings.json",
            "/submissions/{submission}/papers/{paper}",
            "/notices/{notice}/paper",
            "/notices/{notice}/reply-file",
            "/notices/{notice}/preview/{page}.png",
            "/remediation/{item}/evidence",
            "/units.csv");
    private static final int ONE_LINE = 56;

    @Test
    void isReadableByEverybodyAndFitsTheScreen() throws IOException {
        Map<Character, Page> windows = new LinkedHashMap<>();
        for (Route route : pages()) {
            char role = route.own().equals("*") ? '*' : first(route.own());
            Page page = windows.computeIfAbsent(role, EveryPageStoryTest::window);
            for (String lang : List.of("vi", "en")) {
                String at = route.path(things);
                page.navigate(at + (at.contains("?") ? "&" : "?") + "lang=" + lang);
                String name = "page" + at.replaceAll("[^A-Za-z0-9]+", "-") + "-" + lang;
                screen.look(page, name);
                fits(page, name);
            }
        }
    }

    private static void fits(Page page, String name) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " fits the width of a small laptop")
                .isTrue();
        assertThat(((Number) page.evaluate("document.querySelector('header.top').offsetHeight")).intValue())
                .as(name + " has a bar of one line")
                .isLessThan(ONE_LINE);
    }

    @Test
    void theBarIsOneLineForEveryRoleAndWorksByKeyboard() {
        for (char role : LOGINS.keySet()) {
            Page page = window(role);
            page.navigate("/desk");
            fits(page, "desk of " + role);
        }
        Page page = window('L');
        page.navigate("/desk");
        page.locator("details.menu summary").first().focus();
        page.keyboard().press("Enter");
        screen.look(page, "menu-open-vi");
        page.keyboard().press("Escape");
        assertThat(page.locator("details.menu[open]").count()).isZero();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/matrix");
    }

    @Test
    void onPaperThereAreNoBarsButtonsAndForms() {
        Page page = window('L');
        for (String path : List.of("/matrix", "/submissions/" + things.get("submission"), "/missing", "/notices")) {
            page.navigate(path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("header.top").isHidden()).isTrue();
            List<String> shown = new ArrayList<>();
            page.locator("main button, main input, main select, main textarea").all().stream()
                    .filter(com.microsoft.playwright.Locator::isVisible)
                    .forEach(l -> shown.add(l.innerHTML()));
            assertThat(shown).as(path).isEmpty();
            assertThat(page.locator("h1").isVisible()).isTrue();
            screen.paper(page, "paper" + path.replaceAll("[^A-Za-z0-9]+", "-"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    private static List<Route> pages() throws IOException {
        return Route.all().stream()
                .filter(r -> r.method().equals("GET") && !r.own().equals("-"))
                .filter(r -> !r.path().startsWith("/api/") && !NO_PAGES.contains(r.path()))
                .toList();
    }

    private static char first(String roles) {
        return (char) FIRST_CHOICE
                .chars()
                .filter(c -> roles.indexOf(c) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static Page window(char role) {
        if (role != '*') {
            return in(LOGINS.get(role));
        }
        return screen.window();
    }
}
