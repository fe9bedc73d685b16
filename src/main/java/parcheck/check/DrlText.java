package parcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parcheck.plan.IntegritySheet;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;

/** What can be told from a rule's text alone: its form, its literals, and whether it looks at what its sheet says it needs. */
final class DrlText {
    private static final Pattern FORM = Pattern.compile(
            "\\s*rule\\s+\"[^\"]+\"\\s+when\\s(.+?)\\sthen\\s+findings\\.(\\w+)\\(\\s*drools\\s*\\);\\s*end\\s*",
            Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])[0-9]+(?:\\.[0-9]+)?(\\w*)");
    private static final Set<String> INTEGRITY_VERBS = Set.of("impossible", "doubtful", "noted");

    private DrlText() {}

    /** All that is wrong with the rules' texts, one line a problem. */
    static List<String> problems(RuleBook book) {
        List<String> problems = new ArrayList<>();
        for (RuleSheet rule : book.rules()) {
            Set<String> used = check(rule.file(), rule.drl(), Set.of("missed"), problems);
            Set<String> needs = new TreeSet<>(rule.needs());
            for (String code : needs) {
                if (!used.contains(code)) {
                    problems.add(rule.file() + ".yaml: needs " + code + ", but the rule does not look at it");
                }
            }
            for (String code : used) {
                if (!needs.contains(code)) {
                    problems.add(rule.file() + ".drl: looks at " + code + ", which \"needs\" does not name");
                } else if (book.catalogue().find(code) == null) {
                    problems.add(rule.file() + ".drl: indicator " + code + " is not in the catalogue");
                }
            }
        }
        for (IntegritySheet rule : book.integrity()) {
            check(rule.file(), rule.drl(), INTEGRITY_VERBS, problems);
        }
        return problems;
    }

    /** Checks the form of one rule and returns the text literals of its condition. */
    private static Set<String> check(String file, String drl, Set<String> verbs, List<String> problems) {
        Set<String> texts = new TreeSet<>();
        Matcher form = FORM.matcher(drl);
        if (!form.matches() || !verbs.contains(form.group(2))) {
            problems.add(file + ".drl: a rule reads: rule \"…\" when … then findings."
                    + String.join("|", new TreeSet<>(verbs)) + "( drools ); end");
            return texts;
        }
        String condition = form.group(1);
        Matcher text = TEXT.matcher(condition);
        while (text.find()) {
            texts.add(text.group(1));
        }
        Matcher number = NUMBER.matcher(text.replaceAll("\"\""));
        while (number.find()) {
            if (!number.group(1).equals("B")) {
                problems.add(file + ".drl: write the number " + number.group()
                        + " with a B behind it, so that it is compared exactly");
            }
        }
        return texts;
    }
}
