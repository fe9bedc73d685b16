package parcheck.office.remediation;

/** One thing that a notice demands; {@code waived} if a waiver lies over its clause today. */
public record Demanded(Item item, boolean waived) {

    /** Whether nothing is left to be done about it. */
    public boolean settled() {
        return waived || item.state() == Item.State.DONE;
    }
}
