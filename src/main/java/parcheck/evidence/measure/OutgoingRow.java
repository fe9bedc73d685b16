package parcheck.evidence.measure;

import org.jspecify.annotations.Nullable;

/** A row of a register of outgoing documents and its place; null where the register says nothing. */
public record OutgoingRow(
        String file,
        String sheet,
        int row,
        String number,
        boolean secret,
        @Nullable Boolean leader,
        @Nullable Boolean agency) {}
