package parcheck.office.waiver;

import java.time.LocalDate;

/** What is asked for: which clause of which plan, for which unit, why by law, and for how long (both days included). */
public record WaiverRequest(
        String unit, String plan, String clause, String legalReason, LocalDate from, LocalDate until) {}
