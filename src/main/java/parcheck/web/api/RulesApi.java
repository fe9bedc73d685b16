package parcheck.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import parcheck.check.Checkers;
import parcheck.paper.RuleTable;
import parcheck.paper.Words;
import parcheck.plan.Lang;

/** The rules by program: which plans there are, and every clause of one with its target and rule. */
@RestController
@Tag(name = "rules")
class RulesApi {
    private final Checkers checkers;

    RulesApi(Checkers checkers) {
        this.checkers = checkers;
    }

    @GetMapping(path = "/api/rules", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The plans that reports are held against")
    List<String> plans() {
        return checkers.plans();
    }

    @GetMapping(path = "/api/rules/{plan}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Every clause of a plan: its target and rule, or why people judge it")
    String table(@PathVariable String plan) {
        if (!checkers.plans().contains(plan)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new RuleTable(new Words(Lang.VI), checkers.book(plan)).json();
    }
}
