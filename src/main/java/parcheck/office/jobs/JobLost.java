package parcheck.office.jobs;

/** The job belongs to another node now; whoever is told so stops. */
public final class JobLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobLost(long job) {
        super("job " + job);
    }
}
