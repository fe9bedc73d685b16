package parcheck.evidence.signature;

/** Whether the trusted authorities vouch for a signer; everything but TRUSTED and REVOKED is unknown, for the reason named. */
public enum Trust {
    TRUSTED(Answer.YES),
    /** Revoked, or revoked later while no trusted time stamp proves that the signature is older. */
    REVOKED(Answer.NO),
    /** No chain leads from the signer to an authority of the trust folder. */
    NO_AUTHORITY(Answer.UNKNOWN),
    /** No revocation list of the issuer that reaches the time of signing is at hand. */
    NO_REVOCATION_LIST(Answer.UNKNOWN),
    /** The certificate was not valid at the time of signing. */
    OUTSIDE_VALIDITY(Answer.UNKNOWN),
    /** The certificate has ended since, and no trusted time stamp proves that the signature is older. */
    ENDED_WITHOUT_PROOF(Answer.UNKNOWN),
    /** The signature holds no certificate of its signer. */
    NO_CERTIFICATE(Answer.UNKNOWN);

    private final Answer answer;

    Trust(Answer answer) {
        this.answer = answer;
    }

    /** The answer to "trusted?". */
    public Answer answer() {
        return answer;
    }
}
