package parcheck.evidence.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of the list of signatures: a line a signature, or one line for a file that has none. */
final class SignatureCells {
    private static final List<String> FILE_COLUMNS = List.of("file", "signed", "intact", "trusted", "complete");
    private static final List<String> SIGNATURE_COLUMNS =
            List.of("place", "signer", "kind", "issuer", "claimed", "stamped", "unchanged", "coverage", "trust");

    private final UnaryOperator<String> words;

    SignatureCells(UnaryOperator<String> words) {
        this.words = words;
    }

    List<String> headings() {
        Stream<String> own = Stream.concat(FILE_COLUMNS.stream(), SIGNATURE_COLUMNS.stream());
        return Stream.concat(own, Stream.of("reasons", "remedies"))
                .map(column -> words.apply("signature.column." + column))
                .toList();
    }

    List<List<String>> of(SignedFile file) {
        List<List<String>> out = new ArrayList<>();
        List<Problem> whole =
                Problem.of(file).stream().filter(p -> p.place().isEmpty()).toList();
        for (DocumentSignature signature : file.signatures()) {
            List<Problem> problems = new ArrayList<>();
            Problem.of(signature, problems);
            problems.addAll(out.isEmpty() ? whole : List.of());
            out.add(line(file, signature, problems));
        }
        if (out.isEmpty()) {
            out.add(line(file, null, whole));
        }
        return out;
    }

    private List<String> line(SignedFile file, @Nullable DocumentSignature signature, List<Problem> problems) {
        List<String> out = new ArrayList<>();
        out.add(file.name());
        out.add(answer(file.signed()));
        boolean none = file.signed() == Answer.NO;
        out.add(none ? "" : answer(file.intact()));
        out.add(none ? "" : answer(file.trusted()));
        out.add(answer(file.complete()));
        out.addAll(signature == null ? blank() : cells(signature));
        out.add(problems.stream().map(this::reason).collect(Collectors.joining("; ")));
        out.add(problems.stream()
                .map(p -> words.apply(p.code() + ".remedy"))
                .distinct()
                .collect(Collectors.joining(" ")));
        return out;
    }

    private static List<String> blank() {
        return SIGNATURE_COLUMNS.stream().map(column -> "").toList();
    }

    private List<String> cells(DocumentSignature s) {
        return List.of(
                s.place(),
                s.signer(),
                words.apply("signature.kind." + Problem.code(s.kind())),
                s.issuer(),
                VietnamTime.text(s.claimed()),
                VietnamTime.text(s.stamped()),
                answer(s.intact() ? Answer.YES : Answer.NO),
                words.apply("signature.coverage." + Problem.code(s.coverage())),
                words.apply("signature.trust." + Problem.code(s.trust())));
    }

    private String reason(Problem problem) {
        String since = VietnamTime.text(problem.since());
        return words.apply(problem.code()) + (since.isEmpty() ? "" : " (" + since + ")");
    }

    private String answer(Answer answer) {
        return words.apply("signature.answer." + Problem.code(answer));
    }
}
