package parcheck.web.office;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Back to a page after something was done, with the line that says so. */
final class Back {
    private Back() {}

    /** The view that leads there; {@code said} is the end of a code that begins with {@code done}. */
    static String to(String address, String said, RedirectAttributes after) {
        after.addFlashAttribute("done", said);
        return "redirect:" + address;
    }
}
