package parcheck.web.office;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.notice.Notice;
import parcheck.office.notice.Notices;
import parcheck.web.preview.PagePictures;
import parcheck.web.preview.PaperText;

/** A notice as it will look on paper: pictures of its pages; where none can be made, the reason and the whole text. */
@Controller
class NoticePreview {
    /** A picture can do nothing, even if somebody opens it alone. */
    private static final String NOTHING = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Notices notices;
    private final PagePictures pictures;
    private final People people;

    NoticePreview(Notices notices, PagePictures pictures, People people) {
        this.notices = notices;
        this.pictures = pictures;
        this.people = people;
    }

    @GetMapping("/notices/{id}/preview")
    String preview(@PathVariable long id, Caller caller, Model model) {
        model.addAttribute("x", notices.get(caller, id));
        model.addAttribute("names", people.names());
        return "notice-preview";
    }

    /** The part of the page that takes long: it is asked for once the page is there. */
    @GetMapping("/notices/{id}/preview/pages")
    String pages(@PathVariable long id, Caller caller, HtmxRequest htmx, Model model) {
        Notice notice = notices.get(caller, id);
        byte[] paper = notices.paper(caller, id);
        int count = pictures.pages(notice.paperSha256(), paper);
        model.addAttribute("x", notice);
        model.addAttribute("possible", pictures.possible());
        model.addAttribute("numbers", IntStream.rangeClosed(1, count).boxed().toList());
        model.addAttribute("blocks", count > 0 ? List.of() : PaperText.blocks(paper));
        return htmx.isHtmxRequest() ? "notice-pages :: pages" : "notice-pages";
    }

    @GetMapping("/notices/{id}/preview/{page}.png")
    ResponseEntity<byte[]> page(
            @PathVariable long id, @PathVariable int page, Caller caller, HttpServletResponse response) {
        Notice notice = notices.get(caller, id);
        byte[] picture = pictures.page(notice.paperSha256(), page).orElseThrow(Refused::notFound);
        response.setHeader("Content-Security-Policy", NOTHING);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(picture);
    }
}
