package parcheck.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import parcheck.paper.Words;

/** Lends the words of the message files to the command-line parser, which asks for them as a resource bundle. */
final class HelpWords extends ResourceBundle {
    private static final String OWN = "help.";

    private final Words words;

    HelpWords(Words words) {
        this.words = words;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.knows(OWN + key) ? words.pattern(OWN + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        List<String> keys = new ArrayList<>();
        for (String code : words.codes()) {
            if (code.startsWith(OWN)) {
                keys.add(code.substring(OWN.length()));
            }
        }
        return Collections.enumeration(keys);
    }
}
