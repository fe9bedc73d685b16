package parcheck.evidence;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Carries batches from the thread that reads rows to one that appends them to the store, so that both work at the same time. */
final class Feed {
    private static final int UNDER_WAY = 3;
    private static final long PATIENCE_MILLIS = 100;

    private final Store store;
    private final BlockingQueue<Batch> full = new ArrayBlockingQueue<>(UNDER_WAY);
    private final BlockingQueue<Batch> free = new ArrayBlockingQueue<>(UNDER_WAY + 1);
    private final Batch last = new Batch(Table.WINDOW);
    private final Thread appending = new Thread(this::appendAll, "parcheck-evidence");
    private volatile @Nullable Exception failure;

    Feed(Store store) {
        this.store = store;
        appending.setDaemon(true);
        appending.start();
    }

    private void appendAll() {
        try {
            for (Batch batch = full.take(); batch != last; batch = full.take()) {
                if (failure == null) {
                    append(batch);
                }
                batch.size = 0;
                free.offer(batch);
            }
            store.settle();
        } catch (SQLException e) {
            failure = e;
        } catch (InterruptedException e) {
            failure = e;
            Thread.currentThread().interrupt();
        }
    }

    private void append(Batch batch) {
        try {
            store.append(batch);
        } catch (SQLException | RuntimeException e) {
            failure = e;
        }
    }

    /** Gives a batch away and gets an empty one for the same table; throws SQLException if appending failed. */
    Batch swap(Batch batch) throws SQLException {
        put(batch);
        @Nullable Batch next = free.poll();
        return next == null || next.table != batch.table ? new Batch(batch.table) : next;
    }

    /** Waits until everything is in the store; throws SQLException if appending failed. */
    void finish() throws SQLException {
        put(last);
        try {
            appending.join();
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
