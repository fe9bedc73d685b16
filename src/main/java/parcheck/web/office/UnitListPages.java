package parcheck.web.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.registry.Looked;
import parcheck.office.registry.UnitLists;
import parcheck.office.units.UnitImport;
import parcheck.web.check.UploadedFile;
import parcheck.web.page.Sent;

/** A list of units (csv) is shown with everything that it would do before it does it, and can be taken back. */
@Controller
class UnitListPages {
    /** Tells spreadsheets that the letters are UTF-8. */
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final UnitLists lists;
    private final Access access;

    UnitListPages(UnitLists lists, Access access) {
        this.lists = lists;
        this.access = access;
    }

    @GetMapping("/units/import")
    String form(Caller caller, Model model) {
        access.demand(caller, Deed.KEEP_UNITS);
        model.addAttribute("canUndo", lists.canUndo());
        return "unit-import";
    }

    @PostMapping("/units/import")
    String look(@RequestParam("file") MultipartFile file, Caller caller, Model model) {
        Looked looked = lists.look(caller, UploadedFile.of(file).content());
        model.addAttribute("looked", looked);
        model.addAttribute("problems", looked.preview().problems());
        return form(caller, model);
    }

    @PostMapping("/units/import/take")
    String take(
            @RequestParam String sha256,
            @RequestParam String registry,
            Caller caller,
            Model model,
            RedirectAttributes after) {
        UnitImport done = lists.take(caller, sha256, registry);
        if (done.problems().isEmpty()) {
            return Back.to("/units/import", "units-taken", after);
        }
        model.addAttribute("problems", done.problems());
        return form(caller, model);
    }

    @PostMapping("/units/import/undo")
    String undo(Caller caller, RedirectAttributes after) {
        lists.undo(caller);
        return Back.to("/units/import", "units-undone", after);
    }

    @GetMapping("/units.csv")
    ResponseEntity<byte[]> csv(Caller caller) {
        access.demand(caller, Deed.KEEP_UNITS);
        byte[] list = lists.registry();
        byte[] marked = Arrays.copyOf(MARK, MARK.length + list.length);
        System.arraycopy(list, 0, marked, MARK.length, list.length);
        return Sent.of("don-vi.csv", MediaType.valueOf("text/csv;charset=UTF-8"), marked);
    }
}
