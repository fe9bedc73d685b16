/**
 * Signed PDFs: who signed, when, what the signature covers, what became of the file afterwards, and whether a folder of trusted
 * authorities vouches for the signer. Nothing is ever fetched from a network.
 */
@NullMarked
package parcheck.evidence.signature;

import org.jspecify.annotations.NullMarked;
