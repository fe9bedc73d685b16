package parcheck.paper.remediation;

/** What people write into a row of the list: how far the work is, what was handed in, and what they have to say about it. */
public record Typed(String status, String handedIn, String remarks) {

    /** Nobody has written anything yet. */
    public static final Typed NOTHING = new Typed("", "", "");

    /** Whether nobody has written anything; the status that a new row is born with does not count. */
    public boolean isBlank() {
        boolean untouched = status.isBlank() || status.equals(ListWords.status("open"));
        return untouched && handedIn.isBlank() && remarks.isBlank();
    }
}
