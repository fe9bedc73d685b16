package parcheck.office.deadline;

import parcheck.plan.Level;
import parcheck.plan.Period;

/**
 * When a level must report: the door opens {@code openDays} after the last day of the window, the report is due {@code dueDays} after
 * it (calendar days; a day off moves to the next working day), and reminders start {@code remind} working days before.
 */
public record DueRule(Level level, Period.Kind kind, int openDays, int dueDays, int remind, long version) {}
