package parcheck.evidence.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one file: its signatures, or why it could not be read. The four answers are independent of each other. */
public record SignedFile(String name, @Nullable Trouble trouble, List<DocumentSignature> signatures) {

    /** Whether there is any signature. */
    public Answer signed() {
        if (!signatures.isEmpty()) {
            return Answer.YES;
        }
        return trouble == null ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether every signature fits what it signed, and the file was not changed afterwards. */
    public Answer intact() {
        return all(signatures.stream().map(DocumentSignature::untouched).toList());
    }

    /** Whether the trusted authorities vouch for every signer. */
    public Answer trusted() {
        return all(signatures.stream().map(s -> s.trust().answer()).toList());
    }

    private Answer all(List<Answer> answers) {
        Answer found = Answer.all(answers);
        return trouble == null || found == Answer.NO ? found : Answer.UNKNOWN;
    }

    /** Whether both the leader (a person) and the organisation signed. */
    public Answer complete() {
        Answer person = by(SignerKind.PERSON);
        Answer organisation = by(SignerKind.ORGANISATION);
        if (person == Answer.NO && organisation == Answer.NO) {
            return Answer.NO;
        }
        boolean oneUnknownForBoth =
                person == Answer.UNKNOWN && organisation == Answer.UNKNOWN && signatures.size() == 1;
        return oneUnknownForBoth && trouble == null ? Answer.NO : Answer.all(List.of(person, organisation));
    }

    /** Whether someone of this kind signed; a signer of unknown kind may be one. */
    public Answer by(SignerKind kind) {
        if (signatures.stream().anyMatch(s -> s.kind() == kind)) {
            return Answer.YES;
        }
        boolean open = trouble != null || signatures.stream().anyMatch(s -> s.kind() == SignerKind.UNKNOWN);
        return open ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether the file counts as signed in full: complete and intact. */
    public Answer signedFully() {
        return signed() == Answer.NO ? Answer.NO : Answer.all(List.of(complete(), intact()));
    }

    /** Whether nobody has to look at the file; an unknown authority matters only if any were named. */
    public boolean isClean(boolean anyTrusted) {
        boolean vouched = anyTrusted ? trusted() == Answer.YES : trusted() != Answer.NO;
        return signedFully() == Answer.YES && vouched;
    }
}
