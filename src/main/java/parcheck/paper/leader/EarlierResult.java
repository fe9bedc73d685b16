package parcheck.paper.leader;

import java.util.Set;
import parcheck.plan.Period;

/** What an earlier findings.json says about a unit: how its targets came out, and which it missed. */
record EarlierResult(String unitKey, String unitName, Period period, String asOf, Tally tally, Set<String> missed) {}
