package parcheck.evidence.signature;

/** Whose certificate signed: a natural person's, an organisation's, or one whose subject says neither. */
public enum SignerKind {
    PERSON,
    ORGANISATION,
    UNKNOWN
}
