package parcheck.paper.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.check.FindingClass;
import parcheck.check.Header;
import parcheck.check.Message;
import parcheck.check.Verdict;
import parcheck.intake.Place;
import parcheck.paper.FindingText;
import parcheck.paper.Width;
import parcheck.paper.Words;
import parcheck.plan.Catalogue;

/** What stands in front of the file handed back: whose report, which file, what was found, and how to read the marks. */
record Cover(
        String sheet,
        String author,
        String title,
        List<String> lines,
        List<String> heads,
        List<Remark> remarks,
        String more) {

    /** The cover of one verdict, gravest findings first. */
    static Cover of(Verdict verdict, Catalogue catalogue, Words words) {
        List<String> heads = new ArrayList<>();
        for (String code : List.of("markup.number", "markup.class", "markup.what", "markup.where", "markup.change")) {
            heads.add(words.say(code));
        }
        return new Cover(
                words.say("markup.sheet"),
                words.say("markup.author"),
                words.say("markup.title"),
                lines(verdict, words),
                heads,
                remarks(verdict, catalogue, words),
                words.say("markup.more"));
    }

    private static List<String> lines(Verdict verdict, Words words) {
        Header h = verdict.header();
        List<String> out = new ArrayList<>();
        out.add(line(
                words,
                "markup.unit",
                h.heading().unitName(),
                h.heading().level(),
                h.heading().period()));
        out.add(line(words, "markup.plan", h.planTitle(), h.asOf()));
        out.add(line(words, "markup.file", h.inputName()));
        out.add(line(words, "markup.hash", h.inputSha256()));
        out.add(line(words, "markup.engine", h.engine(), h.rulesSha256()));
        out.add(counts(verdict, words));
        out.add(words.say("markup.how"));
        return out;
    }

    private static String line(Words words, String code, Object... gaps) {
        return Width.clean(words.say(code, gaps));
    }

    private static String counts(Verdict verdict, Words words) {
        List<Object> parts = new ArrayList<>();
        for (FindingClass type : FindingClass.values()) {
            if (verdict.count(type) > 0) {
                parts.add(Message.of("summary.class-count", words.type(type), verdict.count(type)));
            }
        }
        return parts.isEmpty() ? words.say("markup.clean") : words.say("markup.counts", parts);
    }

    private static List<Remark> remarks(Verdict verdict, Catalogue catalogue, Words words) {
        FindingText text = new FindingText(words, catalogue);
        List<Remark> out = new ArrayList<>();
        for (Finding f : verdict.findings()) {
            out.add(new Remark(
                    out.size() + 1,
                    f.type(),
                    words.type(f.type()).toUpperCase(Locale.ROOT),
                    Width.clean(text.title(f)),
                    Width.clean(text.message(f)),
                    said(words, "label.figures", text.figures(f)),
                    said(words, "label.least-change", text.leastChange(f)),
                    said(words, "label.remedy", text.remedy(f)),
                    where(text.places(f)),
                    f.places()));
        }
        return out;
    }

    private static @Nullable String where(@Nullable String places) {
        return places == null ? null : Width.clean(places);
    }

    private static @Nullable String said(Words words, String label, @Nullable String text) {
        return text == null ? null : words.say("markup.field", words.say(label), Width.clean(text));
    }

    /** The remarks of each place, in the order of the list; gravest first. */
    Map<Place, List<Remark>> byPlace() {
        Map<Place, List<Remark>> out = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            for (Place place : remark.places()) {
                List<Remark> there = out.computeIfAbsent(place, p -> new ArrayList<>());
                if (!there.contains(remark)) {
                    there.add(remark);
                }
            }
        }
        return out;
    }
}
