package parcheck.cli;

import java.util.Locale;
import parcheck.paper.Words;
import parcheck.plan.Lang;
import picocli.CommandLine.Option;

/** The options that every command has: help, and the language. */
final class Speech {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    @SuppressWarnings("unused")
    private boolean help;

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
    private String lang = "vi";

    /** The words of the chosen language; throws Refusal for any other than the two. */
    Words words() {
        return new Words(language(lang));
    }

    private static Lang language(String code) {
        for (Lang known : Lang.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(code)) {
                return known;
            }
        }
        throw new Refusal("cli.bad-lang", code);
    }

    /** The language asked for, before the command line is read: help and errors need it, too. */
    static Lang in(String... args) {
        for (int i = 0; i < args.length; i++) {
            boolean apart = args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en");
            if (apart || args[i].equals("--lang=en")) {
                return Lang.EN;
            }
        }
        return Lang.VI;
    }
}
