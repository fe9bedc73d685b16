package parcheck.office.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import parcheck.office.answer.StoreGone;

/** The office's database: H2 or PostgreSQL, with the same tables. Everything that changes is done in a transaction, whole or not at all. */
public final class Database implements AutoCloseable {
    private static final int TRIES = 4;
    private static final long PATIENCE_MILLIS = 5_000;

    private final DataSource source;
    private final JdbcClient jdbc;
    private final DataSourceTransactionManager transactions;
    private final TransactionTemplate write;
    private final TransactionTemplate read;

    private Database(DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.transactions = new JdbcTransactionManager(source);
        this.write = new TransactionTemplate(transactions);
        this.read = new TransactionTemplate(transactions);
        read.setReadOnly(true);
        read.setIsolationLevel(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /** Connects and brings the tables up to date; throws StoreGone if the database does not answer within five seconds. */
    public static Database open(DatabaseAddress address) {
        HikariConfig config = config(address);
        config.setInitializationFailTimeout(-1);
        return of(new HikariDataSource(config));
    }

    /**
     * As {@link #open}, but waits for a database that is still starting, or that puts its file in order after its process was killed.
     * Throws StoreGone if it does not answer in time.
     */
    public static Database await(DatabaseAddress address, Duration patience) {
        HikariConfig config = config(address);
        config.setInitializationFailTimeout(patience.toMillis());
        try {
            return of(new HikariDataSource(config));
        } catch (HikariPool.PoolInitializationException e) {
            throw new StoreGone("office.database-gone", e);
        }
    }

    private static HikariConfig config(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setConnectionTimeout(PATIENCE_MILLIS);
        return config;
    }

    /** Uses connections that somebody else looks after, and brings the tables up to date. */
    public static Database of(DataSource source) {
        try (Connection ready = source.getConnection()) {
            ready.getMetaData();
        } catch (SQLException e) {
            throw new StoreGone("office.database-gone", e);
        }
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:parcheck/office/tables")
                .javaMigrations(new V2__append_only())
                .load()
                .migrate();
        return new Database(source);
    }

    /** The connections, for those who keep something else beside the office's tables (sessions). */
    public DataSource source() {
        return source;
    }

    /** The transactions, for those who keep something else beside the office's tables. */
    public PlatformTransactionManager transactions() {
        return transactions;
    }

    /** For statements; to be used inside {@link #change} and {@link #read} only. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** One statement for many rows, sent together. */
    public void many(String sql, List<@Nullable Object[]> rows) {
        new JdbcTemplate(source).batchUpdate(sql, rows);
    }

    /** Does the work whole or not at all, as part of the transaction that is under way, if one is. Throws StoreGone. */
    public <T> T change(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? write.execute(status -> work.get())
                : patiently(() -> write.execute(status -> work.get()));
    }

    /** Looks at one state of things; several statements see the same. Throws StoreGone. */
    public <T> T read(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? work.get()
                : patiently(() -> read.execute(status -> work.get()));
    }

    /** Two that wait for each other: one is sent back by the database and asks again. */
    private static <T> T patiently(Supplier<T> work) {
        for (int left = TRIES; ; left--) {
            try {
                return work.get();
            } catch (PessimisticLockingFailureException e) {
                if (left == 1) {
                    throw new StoreGone("office.database-busy", e);
                }
            } catch (DataAccessResourceFailureException
                    | RecoverableDataAccessException
                    | TransientDataAccessResourceException
                    | TransactionException e) {
                throw new StoreGone("office.database-gone", e);
            }
        }
    }

    @Override
    public void close() {
        if (source instanceof HikariDataSource own) {
            own.close();
        }
    }
}
