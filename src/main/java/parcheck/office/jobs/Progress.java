package parcheck.office.jobs;

/** How a job tells how far it is, and does things at most once. */
public interface Progress {

    /**
     * Tells how far the job is, and that its node still lives; throws {@link JobLost} if another node took the job over, and
     * {@link NodeStops} if this node is about to end and lays the job back.
     */
    void at(int done, int total);

    /** Does something in one transaction together with the note that it was done; does nothing if that note is there already. Returns whether it was done now. */
    boolean once(String effect, Runnable change);
}
