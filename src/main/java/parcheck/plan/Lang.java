package parcheck.plan;

/** The languages Parcheck speaks; Vietnamese is the default everywhere. */
public enum Lang {
    VI,
    EN
}
