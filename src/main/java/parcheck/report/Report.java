package parcheck.report;

import java.util.List;
import java.util.Map;
import parcheck.intake.Place;

/** A report as read: stated figures by indicator, rows left blank, and doubts. What is neither stated nor blank was not in the file. */
public record Report(Heading heading, Map<String, Measure> stated, Map<String, Place> blanks, List<Doubt> doubts) {}
