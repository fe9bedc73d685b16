package parcheck.evidence.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static parcheck.evidence.signature.Found.LEADER;
import static parcheck.evidence.signature.Found.NOBODY;
import static parcheck.evidence.signature.Found.OFFICE;
import static parcheck.evidence.signature.Found.file;
import static parcheck.evidence.signature.Found.office;
import static parcheck.evidence.signature.Found.signature;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The answers about one file: what is not known is never called a failing, and one failing is never covered by what is not known. */
class SignedFileTest {
    private static final DocumentSignature TORN =
            signature("f1", SignerKind.PERSON, false, Coverage.WHOLE_FILE, Trust.TRUSTED);

    private static String answers(SignedFile file) {
        return SignedCase.answers(file) + " " + file.signedFully();
    }

    @Test
    void allFourAnswersAndTheSumOfThem() {
        assertThat(answers(file(LEADER, OFFICE))).isEqualTo("YES YES YES YES YES");
        assertThat(answers(file(LEADER))).isEqualTo("YES YES YES NO NO");
        assertThat(answers(file(OFFICE))).isEqualTo("YES YES YES NO NO");
        assertThat(answers(file(TORN, OFFICE))).isEqualTo("YES NO YES YES NO");
        assertThat(answers(file())).isEqualTo("NO UNKNOWN UNKNOWN NO NO");
    }

    @Test
    void aSignerOfUnknownKindMayBeTheOtherOneButNotBoth() {
        assertThat(answers(file(NOBODY))).isEqualTo("YES YES YES NO NO");
        assertThat(answers(file(NOBODY, NOBODY))).isEqualTo("YES YES YES UNKNOWN UNKNOWN");
        assertThat(answers(file(LEADER, NOBODY))).isEqualTo("YES YES YES UNKNOWN UNKNOWN");
        assertThat(answers(file(OFFICE, NOBODY))).isEqualTo("YES YES YES UNKNOWN UNKNOWN");
        assertThat(file(LEADER, NOBODY).by(SignerKind.PERSON)).isEqualTo(Answer.YES);
        assertThat(file(LEADER, NOBODY).by(SignerKind.ORGANISATION)).isEqualTo(Answer.UNKNOWN);
        assertThat(file(LEADER).by(SignerKind.ORGANISATION)).isEqualTo(Answer.NO);
    }

    @Test
    void aFileThatWasNotReadWholeLeavesOpenWhatItDoesNotShow() {
        assertThat(answers(file(Trouble.ENCRYPTED))).isEqualTo("UNKNOWN UNKNOWN UNKNOWN UNKNOWN UNKNOWN");
        assertThat(answers(file(Trouble.SIGNATURE_UNREADABLE, LEADER, OFFICE)))
                .isEqualTo("YES UNKNOWN UNKNOWN YES UNKNOWN");
        assertThat(answers(file(Trouble.SIGNATURE_UNREADABLE, NOBODY)))
                .isEqualTo("YES UNKNOWN UNKNOWN UNKNOWN UNKNOWN");
        assertThat(file(Trouble.SIGNATURE_UNREADABLE, TORN).intact())
                .as("one that does not fit is enough")
                .isEqualTo(Answer.NO);
        assertThat(file(Trouble.SIGNATURE_UNREADABLE, LEADER).by(SignerKind.ORGANISATION))
                .isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTrustedSignersNeedNoEyeWhereAuthoritiesAreNamed(Trust trust) {
        boolean refused = trust == Trust.REVOKED;
        assertThat(file(LEADER, office(trust)).isClean(true)).isEqualTo(trust == Trust.TRUSTED);
        assertThat(file(LEADER, office(trust)).isClean(false)).isEqualTo(!refused);
    }

    @Test
    void whatIsNotSignedInFullIsLookedAt() {
        assertThat(file(LEADER).isClean(false)).isFalse();
        assertThat(file(LEADER, NOBODY).isClean(true)).isFalse();
        assertThat(file(TORN, OFFICE).isClean(true)).isFalse();
        assertThat(file().isClean(false)).isFalse();
        assertThat(file(Trouble.SIGNATURE_UNREADABLE, LEADER, OFFICE).isClean(false))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyCoverageSaysWhetherItIsTheDocumentThatWasSigned(Coverage coverage) {
        boolean whole = coverage == Coverage.WHOLE_FILE || coverage == Coverage.UP_TO_LATER_SIGNATURES;
        SignedFile file = file(signature("f", SignerKind.PERSON, true, coverage, Trust.TRUSTED), OFFICE);
        assertThat(file.intact()).isEqualTo(whole ? Answer.YES : Answer.NO);
        assertThat(file(signature("f", SignerKind.PERSON, false, coverage, Trust.TRUSTED))
                        .intact())
                .isEqualTo(Answer.NO);
    }
}
