package parcheck.office.deadline;

import parcheck.office.units.OfficeUnit;

/** A unit that has not handed in; {@code age} counts calendar days after the due day, negative or zero before it is over. */
public record Missing(OfficeUnit unit, Due due, long age) {}
