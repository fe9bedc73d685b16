package parcheck.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parcheck.office.answer.StoreGone;
import parcheck.office.store.Database;
import parcheck.office.store.DatabaseAddress;
import parcheck.office.trail.Trail;
import parcheck.office.trail.TrailProof;
import parcheck.paper.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parcheck audit-trail verify}: proves the office's audit trail; 0 whole, 1 broken (with the first broken entry), 2 no database. */
@Command(name = "audit-trail")
final class TrailCommand implements Callable<Integer> {
    private static final String USUAL = "parcheck-data";

    private final Surroundings around;

    @Mixin
    private final Speech speech = new Speech();

    @Parameters(arity = "1", paramLabel = "verify", descriptionKey = "trail-verify")
    private String what = "";

    @Option(names = "--db", paramLabel = "URL", descriptionKey = "trail-db")
    private @Nullable String url;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "trail-data")
    private @Nullable String data;

    TrailCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Words words = speech.words();
        if (!what.equals("verify")) {
            throw new Refusal("cli.trail-verify-only", what);
        }
        DatabaseAddress address = address();
        if (!address.isThere()) {
            throw new Refusal("cli.no-office", address.toString());
        }
        try (Database database = Database.open(address)) {
            TrailProof proof = new Trail(database, Clock.systemUTC()).verify();
            PrintStream out = around.out();
            out.println(line(words, proof));
            out.flush();
            return proof.whole() ? 0 : 1;
        } catch (StoreGone e) {
            throw new Refusal("cli.no-office", address.toString());
        }
    }

    private DatabaseAddress address() {
        Map<String, String> said = new TreeMap<>(around.environment());
        if (url != null) {
            said.put("PARCHECK_DB", url);
        }
        Path folder = around.folder().resolve(data == null ? USUAL : data);
        return DatabaseAddress.of(said, folder);
    }

    private static String line(Words words, TrailProof proof) {
        if (proof.broken() == null || proof.fault() == null) {
            return words.say("cli.trail-whole", proof.sound());
        }
        String fault = words.say("trail-fault." + proof.fault().code());
        return words.say("cli.trail-broken", proof.broken(), fault, proof.sound());
    }
}
