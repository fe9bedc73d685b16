package parcheck.remedy;

import parcheck.plan.Period;

/** The same thing was found before: {@code since} is the first period of the unbroken row, {@code times} how many earlier ones it has. */
public record Repetition(Period since, int times) {}
