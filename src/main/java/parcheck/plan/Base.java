package parcheck.plan;

import java.math.BigDecimal;

/** A figure of the base year that quotas are counted from, with the document it stands in; it belongs to one unit only. */
public record Base(String indicator, String unit, int year, BigDecimal value, Text document, boolean judged) {}
