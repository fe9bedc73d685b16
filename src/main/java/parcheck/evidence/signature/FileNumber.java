package parcheck.evidence.signature;

import java.text.Normalizer;
import java.util.List;
import parcheck.plan.Fold;
import parcheck.report.words.Words;

/**
 * Brings numbers of documents ("45/QĐ-UBND") and names of files ("45-QD-UBND.signed.pdf") to one form. Marks on letters and
 * everything that is neither letter nor digit do not count, nor do words at the end that only say "signed".
 */
final class FileNumber {
    private static final List<String> ENDINGS = new Words("/parcheck/signed_files_vi.properties")
            .keys("endings").stream().map(FileNumber::plain).toList();

    private FileNumber() {}

    /** The form of a number as a register has it; empty if there is nothing to compare. */
    static String ofNumber(String number) {
        return plain(Fold.key(number));
    }

    /** The form of a file's name, whatever folder it lies in. */
    static String ofFile(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        String bare = last.toLowerCase(java.util.Locale.ROOT).endsWith(".pdf")
                ? last.substring(0, last.length() - ".pdf".length())
                : last;
        String out = ofNumber(bare);
        for (boolean cut = true; cut; ) {
            String before = out;
            for (String ending : ENDINGS) {
                out = out.endsWith(" " + ending) ? out.substring(0, out.length() - ending.length() - 1) : out;
            }
            cut = !out.equals(before);
        }
        return out;
    }

    private static String plain(String key) {
        return Normalizer.normalize(key, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
    }
}
