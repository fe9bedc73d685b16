package parcheck.cli;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.paper.NoticeOrder;
import parcheck.paper.Notices;
import parcheck.paper.notice.NoticeKind;
import parcheck.paper.notice.NoticeTemplate;
import parcheck.paper.notice.TemplateRefused;
import picocli.CommandLine.Option;

/** What the user says about notices: their kind, the templates, and what a clerk would otherwise write by hand. */
final class NoticeOptions {
    @Option(names = "--notice", paramLabel = "notice|letter|none", descriptionKey = "notice")
    private String kind = "notice";

    @Option(names = "--notice-template", paramLabel = "FILE", descriptionKey = "notice-template")
    private @Nullable String template;

    @Option(names = "--confirmation-template", paramLabel = "FILE", descriptionKey = "confirmation-template")
    private @Nullable String confirmation;

    @Option(names = "--number", paramLabel = "N", descriptionKey = "number")
    private @Nullable String number;

    @Option(names = "--signer", paramLabel = "NAME", descriptionKey = "signer")
    private String signer = "";

    /** Whether a number was given, which fits a single notice only. */
    boolean numbered() {
        return number != null;
    }

    /** Adds what notices are made from besides report and rules. */
    void addTo(MadeFrom settings, Surroundings around) {
        settings.add(kind).add(number).add(signer);
        settings.add(template == null ? null : PaperOptions.content(around, template));
        settings.add(confirmation == null ? null : PaperOptions.content(around, confirmation));
    }

    /** Everything needed to write notices, templates checked; null if none are wanted. Throws Refusal for what cannot be used. */
    @Nullable
    Notices notices(Surroundings around, PaperOptions papers) {
        if (kind.equals("none")) {
            return null;
        }
        NoticeKind wanted =
                Formats.of(kind, "notice", "letter").equals("letter") ? NoticeKind.LETTER : NoticeKind.NOTICE;
        Map<NoticeKind, NoticeTemplate> templates = new EnumMap<>(NoticeKind.class);
        templates.put(wanted, template(around, wanted, template));
        templates.put(NoticeKind.CONFIRMATION, template(around, NoticeKind.CONFIRMATION, confirmation));
        return new Notices(templates, new NoticeOrder(wanted, number(), papers.issued(), signer));
    }

    private static NoticeTemplate template(Surroundings around, NoticeKind kind, @Nullable String named) {
        byte[] file = named == null ? NoticeTemplate.packed(kind) : PaperOptions.content(around, named);
        try {
            return NoticeTemplate.of(kind, file);
        } catch (TemplateRefused e) {
            throw new Refusal(
                    "cli.bad-template", named == null ? kind.code() : named, String.join("\n  ", e.problems()));
        }
    }

    private @Nullable Integer number() {
        String typed = number;
        if (typed == null) {
            return null;
        }
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            throw new Refusal("cli.bad-number", typed);
        }
        return Integer.valueOf(typed);
    }
}
