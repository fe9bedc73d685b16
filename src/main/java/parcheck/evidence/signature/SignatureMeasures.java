package parcheck.evidence.signature;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.report.Measure;
import parcheck.report.Recomputed;
import parcheck.report.Report;

/** The figures that a whole folder of electronic documents yields: how many there are, and how many are signed in full. */
public final class SignatureMeasures {
    private static final String ELECTRONIC = "documents.electronic";
    private static final String SIGNED = "documents.signed-fully";

    private SignatureMeasures() {}

    /** Figures in place of the stated ones; none if one file leaves open whether it is signed in full, for a guess is no figure. */
    public static Map<String, Recomputed> of(List<SignedFile> files, String folder, Report report) {
        Map<String, Recomputed> out = new LinkedHashMap<>();
        if (files.stream().noneMatch(f -> f.signedFully() == Answer.UNKNOWN)) {
            long signed =
                    files.stream().filter(f -> f.signedFully() == Answer.YES).count();
            out.put(ELECTRONIC, measure(ELECTRONIC, files.size(), files.size(), folder, report));
            out.put(SIGNED, measure(SIGNED, signed, files.size(), folder, report));
        }
        return out;
    }

    private static Recomputed measure(String code, long value, long rows, String folder, Report report) {
        @Nullable Measure stated = report.stated().get(code);
        Measure measure = new Measure(
                code,
                code,
                BigDecimal.valueOf(value),
                null,
                Measure.Origin.REGISTER,
                stated == null ? null : stated.place(),
                "");
        return new Recomputed(measure, "signatures/" + code, rows, folder);
    }
}
