package parcheck.evidence.signature;

/** Why nothing can be said about a file; every one has its words and its remedy in the message files. */
public enum Trouble {
    EMPTY,
    NOT_A_PDF,
    TOO_LARGE,
    NO_PERMISSION,
    ENCRYPTED,
    BOMB,
    BROKEN,
    TAKES_TOO_LONG,
    TAKES_TOO_MUCH_MEMORY,
    SIGNATURE_UNREADABLE,
    NOT_READ
}
