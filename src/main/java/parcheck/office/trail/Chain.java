package parcheck.office.trail;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.office.store.Database;
import parcheck.office.store.FileStore;
import parcheck.office.store.Row;
import parcheck.office.trail.TrailProof.Fault;

/** How entries hang together: each hash covers the entry and the hash before it. */
final class Chain {
    private static final String START = "0".repeat(64);
    private static final int PAGE = 2000;

    private final Database database;
    private String hash = START;
    private long seq;

    private Chain(Database database) {
        this.database = database;
    }

    static TrailEntry entry(Row r) throws SQLException {
        return new TrailEntry(
                r.number("seq"),
                r.moment("at"),
                r.numberOrNull("actor"),
                r.text("login"),
                r.text("deed"),
                r.textOrNull("unit"),
                r.text("subject"),
                r.text("detail"),
                r.text("previous"),
                r.text("hash"));
    }

    /** Each part is preceded by its length, so that no two entries read alike. */
    static String hash(TrailEntry e) {
        StringBuilder all = new StringBuilder();
        for (Object part : new @Nullable Object[] {
            e.seq(),
            e.at().toEpochMilli(),
            e.actor(),
            e.login(),
            e.deed(),
            e.unit(),
            e.subject(),
            e.detail(),
            e.previous()
        }) {
            String text = part == null ? "" : part.toString();
            all.append(part == null ? "-" : text.length()).append(':').append(text);
        }
        return FileStore.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    static TrailProof verify(Database database) {
        return new Chain(database).verify();
    }

    private TrailProof verify() {
        for (List<TrailEntry> page = page(); !page.isEmpty(); page = page()) {
            for (TrailEntry e : page) {
                Fault fault = fault(e);
                if (fault != null) {
                    return new TrailProof(seq, fault == Fault.UNCHAINED ? seq + 1 : e.seq(), fault);
                }
                seq = e.seq();
                hash = e.hash();
            }
        }
        return endFits() ? new TrailProof(seq, null, null) : new TrailProof(seq, seq + 1, Fault.CUT_OFF);
    }

    private @Nullable Fault fault(TrailEntry e) {
        if (e.seq() != seq + 1 || !e.previous().equals(hash)) {
            return Fault.UNCHAINED;
        }
        return hash(e).equals(e.hash()) ? null : Fault.CHANGED;
    }

    private boolean endFits() {
        return database.jdbc()
                .sql("select hash from trail_end where id = 1")
                .query(String.class)
                .single()
                .equals(hash);
    }

    private List<TrailEntry> page() {
        return database.jdbc()
                .sql("select * from trail where seq > ? order by seq limit ?")
                .params(seq, PAGE)
                .query(Row.as(Chain::entry))
                .list();
    }
}
