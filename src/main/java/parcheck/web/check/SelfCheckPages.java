package parcheck.web.check;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import parcheck.intake.UnreadableFile;
import parcheck.web.page.PageWords;

/** A clerk drops a file and sees its findings. Whoever wants a paper sends the file again with the same form: nothing is kept here. */
@Controller
class SelfCheckPages {
    private final Judging judging;
    private final Papers papers;

    SelfCheckPages(Judging judging, Papers papers) {
        this.judging = judging;
        this.papers = papers;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/check";
    }

    @GetMapping("/check")
    String form() {
        return "check";
    }

    @PostMapping("/check")
    ModelAndView check(@RequestParam("file") MultipartFile file, GivenForm form, HtmxRequest htmx, Locale locale) {
        PageWords w = PageWords.of(PageWords.lang(locale));
        String view = htmx.isHtmxRequest() ? "check :: result" : "check";
        try {
            Judging.Checked checked = judging.judge(file, form, w);
            VerdictView verdict = VerdictView.of(checked.judged(), w.verdicts());
            return new ModelAndView(view).addObject("verdict", verdict).addObject("papers", papers.fitting(checked));
        } catch (NotChecked refused) {
            return problem(view, refused);
        }
    }

    /** The one paper that was asked for, made of the file that was sent with the request. */
    @PostMapping("/check/papers/{code}")
    Object paper(@PathVariable String code, @RequestParam("file") MultipartFile file, GivenForm form, Locale locale) {
        PageWords w = PageWords.of(PageWords.lang(locale));
        Paper paper = papers.get(code);
        try {
            return Download.of(paper, judging.judge(file, form, w), w.verdicts());
        } catch (UnreadableFile damaged) {
            return problem("check", NotChecked.of(damaged, w));
        } catch (NotChecked refused) {
            return problem("check", refused);
        }
    }

    private static ModelAndView problem(String view, NotChecked refused) {
        ModelAndView out = new ModelAndView(view).addObject("problem", refused.line());
        out.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return out;
    }
}
