package parcheck.report;

import java.util.List;
import java.util.Map;
import parcheck.intake.Place;
import parcheck.report.prose.Claim;

/** A report as read: stated figures by indicator, rows left blank, doubts, and the claims of its prose. What is neither stated nor blank was not in the file. */
public record Report(
        Heading heading,
        Map<String, Measure> stated,
        Map<String, Place> blanks,
        List<Doubt> doubts,
        List<Claim> claims,
        Map<String, Recomputed> recomputed) {

    /** A report without registers behind it. */
    public Report(
            Heading heading,
            Map<String, Measure> stated,
            Map<String, Place> blanks,
            List<Doubt> doubts,
            List<Claim> claims) {
        this(heading, stated, blanks, doubts, claims, Map.of());
    }

    /** A report without prose. */
    public Report(Heading heading, Map<String, Measure> stated, Map<String, Place> blanks, List<Doubt> doubts) {
        this(heading, stated, blanks, doubts, List.of());
    }

    /** The same report with what its prose claims. */
    public Report withClaims(List<Claim> prose) {
        return new Report(heading, stated, blanks, doubts, prose, recomputed);
    }

    /** The same report with the figures that its registers yield; where both speak, the register's figure is judged. */
    public Report withRegister(Map<String, Recomputed> figures) {
        return new Report(heading, stated, blanks, doubts, claims, figures);
    }
}
