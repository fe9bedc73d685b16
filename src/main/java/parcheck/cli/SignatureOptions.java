package parcheck.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which signed PDFs an audit reads, whom it trusts, and how it tells persons from organisations. */
final class SignatureOptions {
    @Option(names = "--documents", paramLabel = "DIR", descriptionKey = "audit-documents")
    private @Nullable String documents;

    @Option(names = "--all-documents", descriptionKey = "audit-all-documents")
    private boolean all;

    @Option(names = "--trust", paramLabel = "DIR", descriptionKey = "audit-trust")
    private @Nullable String trust;

    @Option(names = "--signers", paramLabel = "FILE", descriptionKey = "audit-signers")
    private @Nullable String signers;

    @Nullable
    String documents() {
        return documents;
    }

    /** Whether the folder is said to hold every electronic document of the period. */
    boolean all() {
        return all;
    }

    @Nullable
    String trust() {
        return trust;
    }

    @Nullable
    String signers() {
        return signers;
    }
}
