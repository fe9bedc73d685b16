package parcheck.office.deadline;

import java.time.LocalDate;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** The days of one window for one level: when the door opens, the day by the letter, the working day it moves to, and when reminders start. */
public record Due(
        Period period, Level level, LocalDate opens, LocalDate nominal, LocalDate day, LocalDate remindFrom) {}
