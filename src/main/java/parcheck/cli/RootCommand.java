package parcheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parcheck} without a command: help and version. */
@Command(name = "parcheck")
final class RootCommand {
    @Mixin
    @SuppressWarnings("unused")
    private final Speech speech = new Speech();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    @SuppressWarnings("unused")
    private boolean version;
}
