package parcheck.web.rules;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import parcheck.check.Checkers;
import parcheck.plan.Clause;
import parcheck.plan.IntegritySheet;
import parcheck.plan.RuleBook;
import parcheck.web.page.PageWords;

/** Every clause of every plan with its rule, and the rules that hold whatever the plan, made of the very files that judge. */
@Controller
class RulePages {
    private final Checkers checkers;

    RulePages(Checkers checkers) {
        this.checkers = checkers;
    }

    @GetMapping("/rules")
    String plans(Model model) {
        if (checkers.plans().size() == 1) {
            return "redirect:/rules/" + checkers.plans().get(0);
        }
        model.addAttribute(
                "plans",
                checkers.plans().stream().map(id -> checkers.book(id).plan()).toList());
        return "rule-plans";
    }

    @GetMapping("/rules/{plan}")
    String table(@PathVariable String plan, Model model, Locale locale) {
        RuleBook book = book(plan);
        model.addAttribute("plan", book.plan());
        model.addAttribute("book", book);
        model.addAttribute("clauses", ClauseLine.all(book, words(locale)));
        return "rules";
    }

    @GetMapping("/rules/{plan}/{clause}")
    String clause(@PathVariable String plan, @PathVariable String clause, Model model, Locale locale) {
        RuleBook book = book(plan);
        Clause found = book.plan().clause(clause);
        if (found == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("plan", book.plan());
        model.addAttribute("book", book);
        model.addAttribute("clause", found);
        model.addAttribute("view", ClauseView.of(book, found, words(locale)));
        return "rule";
    }

    @GetMapping("/rules/{plan}/integrity/{id}")
    String integrity(@PathVariable String plan, @PathVariable String id, Model model) {
        RuleBook book = book(plan);
        IntegritySheet sheet = book.integrity().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("plan", book.plan());
        model.addAttribute("book", book);
        model.addAttribute("sheet", sheet);
        return "rule-integrity";
    }

    private RuleBook book(String plan) {
        if (!checkers.plans().contains(plan)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return checkers.book(plan);
    }

    private static PageWords words(Locale locale) {
        return PageWords.of(PageWords.lang(locale));
    }
}
