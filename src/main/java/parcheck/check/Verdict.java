package parcheck.check;

import java.util.List;

/** Everything that is to be said about one report: the outcome of each clause in the plan's order, and the findings, gravest first. */
public record Verdict(Header header, List<Judgement> judgements, List<Finding> findings, List<String> errors) {

    /** Exit code of the command line: 0 nothing to do, 1 something to mend or explain, 2 a rule failed. */
    public int exitCode() {
        if (!errors.isEmpty()) {
            return 2;
        }
        return findings.stream().allMatch(f -> f.type() == FindingClass.NOTE) ? 0 : 1;
    }

    /** How many clauses came out so. */
    public long count(Outcome outcome) {
        return judgements.stream().filter(j -> j.outcome() == outcome).count();
    }

    /** How many findings are of this class. */
    public long count(FindingClass type) {
        return findings.stream().filter(f -> f.type() == type).count();
    }
}
