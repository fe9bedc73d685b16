package parcheck.evidence.signature;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How many files got which answer to each question. Intact and trusted are asked of signed files only. */
public record SignatureCounts(int files, int unread, Map<String, Map<Answer, Integer>> answers) {

    /** Counts the files of a folder. */
    public static SignatureCounts of(List<SignedFile> files) {
        List<SignedFile> signed =
                files.stream().filter(f -> f.signed() == Answer.YES).toList();
        Map<String, Map<Answer, Integer>> out = new LinkedHashMap<>();
        out.put("signature.question.signed", count(files, SignedFile::signed));
        out.put("signature.question.intact", count(signed, SignedFile::intact));
        out.put("signature.question.trusted", count(signed, SignedFile::trusted));
        out.put("signature.question.complete", count(files, SignedFile::complete));
        out.put("signature.question.signed-fully", count(files, SignedFile::signedFully));
        int unread = (int) files.stream().filter(f -> f.trouble() != null).count();
        return new SignatureCounts(files.size(), unread, out);
    }

    private static Map<Answer, Integer> count(List<SignedFile> files, Function<SignedFile, Answer> question) {
        Map<Answer, Integer> out = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            out.put(answer, (int)
                    files.stream().filter(f -> question.apply(f) == answer).count());
        }
        return out;
    }
}
