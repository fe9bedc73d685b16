package parcheck.web.work;

import parcheck.office.jobs.Work;

/** One kind of long work; every node knows all kinds. */
public interface Task extends Work {

    /** The kind, as it stands in the list of jobs and in message files ({@code job.kind.…}). */
    String kind();
}
