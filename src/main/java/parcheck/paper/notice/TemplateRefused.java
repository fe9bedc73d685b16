package parcheck.paper.notice;

import java.util.List;

/** A template cannot be used; each problem names a tag that is missing or unknown, or what is broken. */
public final class TemplateRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private final List<String> problems;

    TemplateRefused(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line a problem. */
    public List<String> problems() {
        return problems;
    }
}
