package parcheck.evidence.signature;

import java.util.List;

/** Signed files as if they had been read: for what is said of them, not for how they are read. */
final class Found {
    static final DocumentSignature LEADER =
            signature("f1", SignerKind.PERSON, true, Coverage.WHOLE_FILE, Trust.TRUSTED);
    static final DocumentSignature OFFICE =
            signature("f2", SignerKind.ORGANISATION, true, Coverage.WHOLE_FILE, Trust.TRUSTED);
    static final DocumentSignature NOBODY =
            signature("f3", SignerKind.UNKNOWN, true, Coverage.WHOLE_FILE, Trust.TRUSTED);

    private Found() {}

    static DocumentSignature signature(String place, SignerKind kind, boolean intact, Coverage coverage, Trust trust) {
        return new DocumentSignature(
                place,
                "Sở mẫu",
                kind,
                "CA",
                SignedCase.SIGNED,
                trust == Trust.TRUSTED ? SignedCase.SIGNED : null,
                intact,
                coverage,
                trust,
                trust == Trust.REVOKED ? SignedCase.SIGNED : null);
    }

    static DocumentSignature office(Trust trust) {
        return signature("f2", SignerKind.ORGANISATION, true, Coverage.WHOLE_FILE, trust);
    }

    static SignedFile file(DocumentSignature... signatures) {
        return new SignedFile("a.pdf", null, List.of(signatures));
    }

    static SignedFile file(Trouble trouble, DocumentSignature... signatures) {
        return new SignedFile("a.pdf", trouble, List.of(signatures));
    }
}
