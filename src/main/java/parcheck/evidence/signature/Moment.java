package parcheck.evidence.signature;

import java.time.Instant;

/** When something was signed: {@code proven} by a trusted time stamp, else only claimed by the signer. */
record Moment(Instant at, boolean proven) {}
