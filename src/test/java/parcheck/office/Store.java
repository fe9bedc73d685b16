package parcheck.office;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import parcheck.office.store.Database;
import parcheck.office.store.DatabaseAddress;

/** The two databases that everything has to work on; PostgreSQL is started once for all tests. */
public enum Store {
    H2 {
        @Override
        public DatabaseAddress address() {
            return DatabaseAddress.memory("t" + UUID.randomUUID().toString().replace("-", ""));
        }
    },
    POSTGRESQL {
        @Override
        public DatabaseAddress address() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("create database " + name);
            return new DatabaseAddress(Server.RUNNING.getJdbcUrl("postgres", name), "postgres", "postgres");
        }
    };

    /** The address of an empty database of one's own. */
    public abstract DatabaseAddress address();

    /** An empty database of one's own with the office's tables. */
    public Database open() {
        return Database.open(address());
    }

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
