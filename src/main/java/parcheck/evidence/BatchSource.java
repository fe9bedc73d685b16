package parcheck.evidence;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Gives one batch of a table after the other. */
interface BatchSource {

    /** The next batch, which is not empty; null at the end. It is in use until the next one is asked for. */
    @Nullable
    Batch next() throws SQLException;
}
