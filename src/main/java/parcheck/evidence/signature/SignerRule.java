package parcheck.evidence.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the file that says whose certificate it is; every part that is given has to fit. */
record SignerRule(
        SignerKind kind,
        List<String> policies,
        List<String> has,
        List<String> lacks,
        @Nullable String attribute,
        List<String> begins) {

    boolean fits(Subject subject) {
        boolean policy = policies.isEmpty() || policies.stream().anyMatch(subject.policies()::contains);
        return policy
                && has.stream().noneMatch(name -> subject.values(name).isEmpty())
                && lacks.stream().allMatch(name -> subject.values(name).isEmpty())
                && (attribute == null || begins(subject.keys(attribute)));
    }

    /** Whole words only: "Sở" does not begin "Sởn". */
    private boolean begins(List<String> values) {
        return values.stream()
                .anyMatch(value -> begins.stream().anyMatch(b -> value.equals(b) || value.startsWith(b + " ")));
    }
}
