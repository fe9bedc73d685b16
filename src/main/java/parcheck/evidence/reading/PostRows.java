package parcheck.evidence.reading;

import java.util.List;
import parcheck.evidence.file.Columns;
import parcheck.evidence.file.Field;
import parcheck.evidence.file.Headings;
import parcheck.evidence.store.Batch;
import parcheck.evidence.store.Table;

/** Reads rows of a register of posts. */
final class PostRows extends RowReader {
    private static final List<String> CIVIL = Headings.words("civil-values");
    private static final List<String> PUBLIC = Headings.words("public-values");
    private static final int CIVIL_KIND = 1;
    private static final int PUBLIC_KIND = 2;

    private final SliceMap kinds = new SliceMap();
    private long year;
    private long kind;
    private long assigned;
    private long present;

    PostRows(Columns columns, Labels labels, boolean monthFirst, Troubles troubles) {
        super(columns, Table.POST, labels, monthFirst, troubles);
    }

    /** Posts have no code; the year stands where others keep theirs. */
    @Override
    Field codeField() {
        return Field.POST_YEAR;
    }

    @Override
    void cells() {
        year = needed(Field.POST_YEAR);
        long civil = word(Field.POST_KIND, kinds, CIVIL, PUBLIC, Batch.NULL, false);
        if (isBlank(Field.POST_KIND)) {
            trouble(Trouble.UNKNOWN_WORD, Field.POST_KIND);
        }
        kind = civil == 1 ? CIVIL_KIND : PUBLIC_KIND;
        assigned = needed(Field.ASSIGNED);
        present = count(Field.PRESENT, true);
    }

    private long needed(Field field) {
        long value = count(field, false);
        if (isBlank(field)) {
            trouble(Trouble.NOT_A_COUNT, field);
        }
        return value;
    }

    @Override
    void fill(String code) {
        batch.put(source).put(row.number).put("").put(label(Field.POST_UNIT));
        batch.put(year).put(kind).put(assigned).put(present);
    }
}
