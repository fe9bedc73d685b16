package parcheck.plan;

import java.util.List;

/** The rule folder is not fit to judge anybody; lists every problem with its file, so that all can be mended in one go. */
public final class RulesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final List<String> problems;

    /** One line a problem, each beginning with the file it lies in. */
    public RulesRefused(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** The problems, one line each. */
    public List<String> problems() {
        return problems;
    }
}
