package parcheck.evidence;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Carries batches of one table from the thread that reads rows to one that fills the store, so that both work at the same time. */
final class Feed implements BatchSource {
    private static final int UNDER_WAY = 8;
    private static final long PATIENCE_MILLIS = 100;

    private final Store store;
    private final Table table;
    private final BlockingQueue<Batch> full = new ArrayBlockingQueue<>(UNDER_WAY);
    private final BlockingQueue<Batch> free = new ArrayBlockingQueue<>(UNDER_WAY + 2);
    private final Batch last = new Batch(Table.WINDOW);
    private final Thread filling = new Thread(this::fill, "parcheck-evidence");
    private volatile @Nullable Exception failure;
    private @Nullable Batch inUse;

    Feed(Store store, Table table) {
        this.store = store;
        this.table = table;
        filling.setDaemon(true);
        filling.start();
    }

    private void fill() {
        try {
            store.fill(table, this);
        } catch (SQLException | RuntimeException e) {
            failure = e;
        }
    }

    @Override
    public @Nullable Batch next() throws SQLException {
        try {
            Batch batch = inUse;
            do {
                if (batch != null && batch != last) {
                    batch.size = 0;
                    free.offer(batch);
                }
                batch = batch == last ? last : full.take();
            } while (batch.size == 0 && batch != last);
            inUse = batch;
            return batch == last ? null : batch;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    /** Gives a batch away and gets an empty one; throws SQLException if filling failed. */
    Batch swap(Batch batch) throws SQLException {
        put(batch);
        @Nullable Batch next = free.poll();
        return next == null ? new Batch(table) : next;
    }

    /** Waits until everything is in the store; throws SQLException if filling failed. */
    void finish() throws SQLException {
        put(last);
        try {
            filling.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
        check();
    }

    private void put(Batch batch) throws SQLException {
        try {
            while (!full.offer(batch, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    private void check() throws SQLException {
        Exception e = failure;
        if (e != null) {
            throw e instanceof SQLException sql ? sql : new SQLException(e);
        }
    }
}
