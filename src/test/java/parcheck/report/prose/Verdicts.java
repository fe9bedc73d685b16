package parcheck.report.prose;

/** The findings that claims call for, in plain Java: what the integrity rules must agree with. */
public final class Verdicts {
    /** A claim that was read and holds. */
    public static final String RIGHT = "right";

    private Verdicts() {}

    /** The kind of finding that a claim calls for, or {@link #RIGHT}. */
    public static String of(Claim claim) {
        if (claim instanceof RatioClaim ratio) {
            return ratio(ratio);
        } else if (claim instanceof SumClaim) {
            return claim.above().signum() > 0 ? "parts-above" : claim.below().signum() > 0 ? "parts-below" : RIGHT;
        } else if (claim instanceof PeriodClaim) {
            return claim.below().intValueExact() > 7 ? claim.kind() : RIGHT;
        } else if (claim instanceof DocumentClaim) {
            return claim.kind();
        } else if (claim instanceof PairClaim && !claim.kind().equals("settled")) {
            boolean same = claim.above().signum() == 0;
            return same && claim.kind().equals("restated") ? RIGHT : claim.kind();
        }
        boolean wrong = claim.above().signum() > 0
                || ((claim instanceof ChangeClaim || claim instanceof TableClaim || claim instanceof PartitionClaim)
                        && claim.below().signum() > 0);
        return wrong ? claim.kind() : RIGHT;
    }

    private static String ratio(RatioClaim ratio) {
        boolean near =
                ratio.above().compareTo(ratio.tolerance()) <= 0 && ratio.below().compareTo(ratio.tolerance()) <= 0;
        return near ? RIGHT : ratio.truncated() ? "ratio-truncated" : "ratio";
    }
}
