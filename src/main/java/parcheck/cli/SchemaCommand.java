package parcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parcheck schema}: the JSON Schema of reports or of findings. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private static final Set<String> KNOWN = Set.of("report", "findings");

    private final Surroundings around;

    @Mixin
    private final Speech speech = new Speech();

    @Parameters(arity = "0..1", paramLabel = "report|findings", descriptionKey = "schema")
    private String which = "report";

    SchemaCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        speech.words();
        if (!KNOWN.contains(which)) {
            throw new Refusal("cli.unknown-schema", which);
        }
        try (InputStream in = SchemaCommand.class.getResourceAsStream("/parcheck/" + which + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException(which);
            }
            PrintStream out = around.out();
            in.transferTo(out);
            out.flush();
        }
        return 0;
    }
}
