package parcheck.office.jobs;

/** The node is about to end; the job goes back to the list, and another node goes on with it. */
public final class NodeStops extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NodeStops() {
        super("node stops");
    }
}
