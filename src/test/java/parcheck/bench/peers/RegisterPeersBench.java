package parcheck.bench.peers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.Generated;

/**
 * A register audited, in both stores, and the same register asked by each database alone: two questions, where an audit asks about
 * forty, checks every cell and keeps what it set aside. Processor time, that of the database server included.
 */
@Tag("bench")
class RegisterPeersBench {
    private static final int ROWS = Integer.getInteger("parcheck.bench.rows", 1_000_000);
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @Test
    void theSameRegisterByDatabasesAlone() throws Exception {
        Path file = folder.resolve("so.csv");
        Generated.dossiers(file, ROWS, 1);
        String work = String.format(Locale.ROOT, "Register of %,d dossiers", ROWS);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            RegisterPeers peers =
                    new RegisterPeers(file, folder.resolve("store"), postgres.getJdbcUrl("postgres", "postgres"));
            Contest contest = new Contest(work, "register", 1)
                    .measuredBy("processor time", peers::processors)
                    .add("Parcheck audit", peers::audit)
                    .add("DuckDB alone", peers::duck)
                    .add("audit in PostgreSQL", peers::auditInPostgres)
                    .add("PostgreSQL alone", peers::postgres);
            Standings.write("registers", contest, contest.run(1, ROUNDS));
        }
    }
}
