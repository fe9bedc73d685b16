package parcheck.office.caller;

/** What somebody does here. Those of a unit act for it; the others are bound to the office that inspects. */
public enum Role {
    /** Uploads, checks and certifies for a unit. */
    UNIT_CLERK,
    /** Answers for a unit: certifies after the clerk. */
    UNIT_HEAD,
    /** Inspects submissions and decides on findings. */
    INSPECTOR,
    /** Leads the inspection: approves waivers, settles disputes about rules. */
    INSPECTION_LEAD,
    /** Prepares, issues and closes notices. */
    NOTICE_CLERK,
    /** Sees everything, changes nothing. */
    LEADER,
    /** Looks after units, accounts and dates; sees no reports. */
    ADMINISTRATOR;

    /** Whether the role is meaningless without a unit. */
    public boolean ofUnit() {
        return this == UNIT_CLERK || this == UNIT_HEAD;
    }
}
