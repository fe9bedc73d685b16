package parcheck.office.jobs;

/** What has to be done for jobs of one kind. It may be begun again after a node died, so lasting effects go through {@link Progress#once}. */
public interface Work {

    /** Does the job and returns a short result; what it throws is a failure and is tried again a few times. */
    String run(Job job, Progress progress) throws Exception;
}
