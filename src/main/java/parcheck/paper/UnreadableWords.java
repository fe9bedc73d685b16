package parcheck.paper;

import parcheck.intake.UnreadableFile;

/** One clear line about a file that cannot be read: the file, the reason, and what to do. */
public final class UnreadableWords {
    private static final String DETAIL_GAP = "{0}";

    private final Words words;

    /** In these words. */
    public UnreadableWords(Words words) {
        this.words = words;
    }

    /** The line about a file under the name by which the user knows it. */
    public String line(String name, UnreadableFile unreadable) {
        String code = "unreadable." + Words.code(unreadable.reason());
        String details = String.join("; ", unreadable.details());
        String reason = words.say(code, details);
        boolean told = details.isEmpty() || words.pattern(code).contains(DETAIL_GAP);
        String full = told ? reason : words.say("unreadable.details", reason, details);
        String remedy = words.say(code + ".remedy");
        return Width.clean(words.say("unreadable", name, full, remedy));
    }
}
