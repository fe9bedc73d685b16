package parcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parcheck.office.caller.Role;
import parcheck.office.submission.State;
import parcheck.plan.Lang;
import parcheck.web.page.PageWords;

/** Every word of a page is there in both languages. */
class PageWordsTest {
    private static final PageWords VI = PageWords.of(Lang.VI);
    private static final PageWords EN = PageWords.of(Lang.EN);
    private static final Pattern SAID = Pattern.compile("w\\.say\\('([a-z0-9.-]+)'[,)]");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(VI.codes()).isEqualTo(EN.codes()).hasSizeGreaterThan(200);
    }

    @Test
    void everyCodeOfATemplateHasWords() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.toList()) {
                Matcher said = SAID.matcher(Files.readString(template, StandardCharsets.UTF_8));
                while (said.find()) {
                    if (!VI.codes().contains(said.group(1))) {
                        missing.add(template.getFileName() + " " + said.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyStateAndRoleHasWords() {
        for (State state : State.values()) {
            assertThat(VI.say("state." + state.code())).isNotBlank();
        }
        for (Role role : Role.values()) {
            assertThat(EN.say("role." + role.name().toLowerCase(java.util.Locale.ROOT)))
                    .isNotBlank();
        }
    }

    @Test
    void wordsAreComposedLetters() {
        VI.codes()
                .forEach(code -> assertThat(Normalizer.isNormalized(VI.say(code), Normalizer.Form.NFC))
                        .as(code)
                        .isTrue());
    }
}
