package parcheck.web.beside;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import parcheck.web.check.GivenForm;
import parcheck.web.check.Judging;
import parcheck.web.check.NotChecked;
import parcheck.web.check.VerdictView;
import parcheck.web.page.PageWords;

/** The file that a clerk checks, with its findings beside their places. It comes with the request once more: nothing is kept. */
@Controller
class SelfCheckBeside {
    private final Judging judging;

    SelfCheckBeside(Judging judging) {
        this.judging = judging;
    }

    @PostMapping(value = "/check", params = "beside")
    ModelAndView beside(@RequestParam("file") MultipartFile file, GivenForm form, Locale locale) {
        PageWords w = PageWords.of(PageWords.lang(locale));
        try {
            Judging.Checked checked = judging.judge(file, form, w);
            VerdictView verdict = VerdictView.of(checked.judged(), w.verdicts());
            return new ModelAndView("beside")
                    .addObject("verdict", verdict)
                    .addObject("file", FilePages.of(checked.document(), verdict.findings(), w.verdicts()));
        } catch (NotChecked refused) {
            ModelAndView out = new ModelAndView("check").addObject("problem", refused.line());
            out.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return out;
        }
    }
}
