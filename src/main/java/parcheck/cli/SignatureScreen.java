package parcheck.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.evidence.signature.Answer;
import parcheck.evidence.signature.Comparison;
import parcheck.evidence.signature.Problem;
import parcheck.evidence.signature.SignatureCounts;
import parcheck.evidence.signature.SignedFile;
import parcheck.evidence.signature.VietnamTime;
import parcheck.paper.Columns;
import parcheck.paper.Page;
import parcheck.paper.Paint;
import parcheck.paper.Words;

/** Shows what became of a folder of signed PDFs: the four answers counted, the files to look at, and where the register says otherwise. */
final class SignatureScreen {
    private static final int SHOWN = 20;
    private static final int NAME_WIDTH = 40;

    private final Words words;
    private final Page page;

    SignatureScreen(Words words, int width, boolean coloured) {
        this.words = words;
        this.page = new Page(width, coloured);
    }

    String text(SignedFolder folder, @Nullable String out, List<String> written) {
        page.gap().text(0, words.say("signature.title"), Paint.BOLD);
        counts(SignatureCounts.of(folder.files()));
        if (!folder.trusts()) {
            page.text(2, words.say("signature.nobody-trusted"));
        }
        if (folder.leftOpen()) {
            page.text(2, words.say("signature.left-open"), Paint.YELLOW);
        }
        List<SignedFile> unclean =
                folder.files().stream().filter(f -> !f.isClean(folder.trusts())).toList();
        unclean.stream().limit(SHOWN).forEach(this::file);
        more(unclean.size());
        @Nullable Comparison comparison = folder.comparison();
        if (comparison != null) {
            register(comparison, folder.differences());
        }
        if (out != null) {
            page.gap().text(0, words.say("evidence.written", out, List.<Object>copyOf(written)));
        }
        return page.toString();
    }

    private void counts(SignatureCounts counts) {
        page.text(2, words.say("signature.files", number(counts.files()), number(counts.unread())));
        Columns table = new Columns(NAME_WIDTH);
        table.row(
                Paint.BOLD,
                words.say("signature.question"),
                answer(Answer.YES),
                answer(Answer.NO),
                answer(Answer.UNKNOWN));
        counts.answers()
                .forEach((question, found) -> table.row(
                        Paint.PLAIN,
                        words.say(question),
                        count(found, Answer.YES),
                        count(found, Answer.NO),
                        count(found, Answer.UNKNOWN)));
        table.on(page, 2, false);
    }

    private void file(SignedFile file) {
        boolean none = file.signed() == Answer.NO;
        page.gap()
                .text(
                        2,
                        words.say(
                                "signature.file",
                                file.name(),
                                answer(file.signed()),
                                none ? "–" : answer(file.intact()),
                                none ? "–" : answer(file.trusted()),
                                answer(file.complete())));
        file.signatures()
                .forEach(s -> page.text(
                        4,
                        words.say(
                                "signature.by",
                                s.place(),
                                s.signer(),
                                words.say("signature.kind." + Words.code(s.kind())),
                                s.stamped() == null
                                        ? words.say("signature.claimed", VietnamTime.text(s.claimed()))
                                        : words.say("signature.stamped", VietnamTime.text(s.stamped())))));
        Problem.of(file).forEach(this::problem);
    }

    private void problem(Problem problem) {
        String since = VietnamTime.text(problem.since());
        String reason = words.say(problem.code()) + (since.isEmpty() ? "" : " (" + since + ")");
        String remedy = words.say(problem.code() + ".remedy");
        String text = problem.place().isEmpty()
                ? words.say("signature.problem", reason, remedy)
                : words.say("signature.problem-at", problem.place(), reason, remedy);
        page.text(4, text, Paint.YELLOW);
    }

    private void register(Comparison comparison, List<Comparison.Difference> differences) {
        page.gap()
                .text(
                        2,
                        words.say("signature.beside", number(comparison.rows()), number(comparison.matched())),
                        Paint.BOLD);
        differences.stream().limit(SHOWN).forEach(d -> {
            List<Object> reasons = new java.util.ArrayList<>();
            d.reasons().forEach(r -> reasons.add(words.say(r)));
            String kind = words.say(d.certain() ? "signature.certain" : "signature.open");
            page.text(
                    4,
                    words.say(
                            "signature.difference",
                            d.row().number(),
                            d.row().file(),
                            d.row().row(),
                            d.file(),
                            kind,
                            reasons),
                    d.certain() ? Paint.YELLOW : Paint.PLAIN);
        });
        more(differences.size());
    }

    private void more(int size) {
        if (size > SHOWN) {
            page.text(2, words.say("evidence.more-groups", size - SHOWN));
        }
    }

    private String count(Map<Answer, Integer> found, Answer answer) {
        return number(found.getOrDefault(answer, 0));
    }

    private String answer(Answer answer) {
        return words.say("signature.answer." + Words.code(answer));
    }

    private String number(long value) {
        return words.say("evidence.percent", BigDecimal.valueOf(value));
    }
}
