package parcheck.intake.sheet;

import java.io.IOException;

/** A workbook contradicts itself or lacks something it refers to, so that figures might be lost by reading on. */
public final class DamagedWorkbook extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedWorkbook(String what) {
        super(what);
    }
}
